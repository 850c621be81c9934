import { z } from 'zod'
import { conflictSchema } from '#domains/plan/contract.ts'

const dates = z.object({ start: z.string(), finish: z.string() })

/** A task that a change touches, with why. */
const moveSchema = z.object({
  /** Its id; of a task that does not exist yet, `+` and the row that adds it. */
  taskId: z.string(),
  title: z.string(),
  stageKey: z.string().nullable(),
  activityKey: z.string().nullable(),
  how: z.enum(['asked', 'pushed', 'cancelled', 'added']),
  /** The predecessor that pushes it. */
  pushedBy: z.string().nullable(),
  before: dates.nullable(),
  after: dates.nullable(),
})

/** A task that a change makes late: it ends behind the planned end of its stage, or of the project. */
const lateSchema = z.object({
  taskId: z.string(),
  against: z.enum(['stage', 'project']),
  stageKey: z.string().nullable(),
  date: z.string(),
  bound: z.string(),
})

const moneySchema = z.object({
  currency: z.string(),
  /** More or less, by this change. */
  amount: z.string(),
  /** The approved budget before and after; null as long as none is approved. */
  before: z.string().nullable(),
  after: z.string().nullable(),
  funded: z.string().nullable(),
  /** The version of the approved budget. */
  number: z.int().nullable(),
  /** Months at whose end money is missing after the change and was not before. */
  short: z.array(z.object({ month: z.string(), gap: z.string() })),
})

export const effectSchema = z.object({
  /** The last day of the plan. */
  finish: z.object({ before: z.string().nullable(), after: z.string().nullable() }),
  moves: z.array(moveSchema),
  conflicts: z.array(conflictSchema),
  late: z.array(lateSchema),
  /** People who after the change are overloaded more than before, by how many tasks their fullest workday has. */
  load: z.array(
    z.object({
      ...{ personId: z.string(), before: z.int(), after: z.int() },
      /** What that day asks for in all running projects; an effect that was seen before this was told has none. */
      percent: z.object({ before: z.int(), after: z.int() }).optional(),
    }),
  ),
  money: moneySchema.nullable(),
})
export type Effect = z.infer<typeof effectSchema>

/** The parts of an effect that can differ between its submission and now. */
export const effectParts = ['finish', 'moves', 'conflicts', 'late', 'load', 'money'] as const

/** Why a row cannot be carried out as it stands, in both languages. */
const problemSchema = z.object({
  row: z.int(),
  code: z.string(),
  text: z.object({ zh: z.string(), en: z.string() }),
})
export type Problem = z.infer<typeof problemSchema>

export const changeEffectSchema = z.object({
  /** The effect on the plan as it is now; of what is over, as it was then, null where it was never submitted. */
  effect: effectSchema.nullable(),
  /** What was submitted, where that is not decided yet. */
  submitted: effectSchema.nullable(),
  /** What differs now from what was submitted. */
  changed: z.array(z.enum(effectParts)),
  problems: z.array(problemSchema),
})
export type ChangeEffect = z.infer<typeof changeEffectSchema>
