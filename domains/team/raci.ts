import { z } from 'zod'
import { raciEntry } from './entities/raci-entry.ts'

export type Letter = keyof typeof raciEntry.fields.letter.options
/** The letters in the order in which they are read. */
export const LETTERS = Object.keys(raciEntry.fields.letter.options) as readonly Letter[]
const letterSchema = z.enum(['R', 'A', 'C', 'I'])

/** What somebody is on a task; each once. None takes all away. */
export const lettersSchema = z.array(letterSchema).max(LETTERS.length)

const dutySchema = z.object({
  id: z.string(),
  version: z.int(),
  personId: z.string(),
  person: z.string(),
  letter: letterSchema,
  /** Whoever has left the project's team carries neither R nor A any more. */
  inTeam: z.boolean(),
})
export type Duty = z.infer<typeof dutySchema>

const raciTaskSchema = z.object({
  id: z.string(),
  version: z.int(),
  title: z.string(),
  stageKey: z.string().nullable(),
  activityKey: z.string().nullable(),
  duties: z.array(dutySchema),
})
/** A task that is not cancelled, with everybody's duties on it. */
export type RaciTask = z.infer<typeof raciTaskSchema>

export const raciSchema = z.object({
  iteration: z.int(),
  tasks: z.array(raciTaskSchema),
  /** The project's team. */
  team: z.array(z.object({ personId: z.string(), name: z.string(), active: z.boolean() })),
})
export type Raci = z.infer<typeof raciSchema>
