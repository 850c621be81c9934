import { z } from 'zod'

/** A task that makes somebody's load. */
const workloadTaskSchema = z.object({
  id: z.string(),
  title: z.string(),
  start: z.string(),
  finish: z.string(),
  /** Of its owner's workday, in percent. */
  load: z.int(),
  projectId: z.string(),
  projectName: z.string(),
  version: z.int(),
  ownerId: z.string(),
})

const madeOf = {
  /** Those of the tasks that the reader may see. */
  taskIds: z.array(z.string()),
  /** How many others there are, in projects that are closed to the reader. */
  closed: z.int(),
}

const workloadWeekSchema = z.object({
  /** Of all workdays of the week together, in percent. */
  percent: z.int(),
  /** Of its fullest workday. */
  peak: z.int(),
  ...madeOf,
})

/** Workdays in a row, from today on, that ask for more than they hold; not only those of the weeks. */
const overloadSchema = z.object({ from: z.string(), to: z.string(), percent: z.int(), ...madeOf })

/** How full the weeks of a project's people are, by all their tasks in all running projects. */
export const workloadSchema = z.object({
  weeks: z.array(z.object({ monday: z.string(), workdays: z.int() })),
  people: z.array(
    z.object({
      personId: z.string(),
      name: z.string(),
      /** False for somebody who has tasks here and does not take part. */
      inTeam: z.boolean(),
      weeks: z.array(workloadWeekSchema),
      overloads: z.array(overloadSchema),
    }),
  ),
  tasks: z.array(workloadTaskSchema),
  /** Years that the weeks touch and whose holidays are not known yet: weekends alone were counted. */
  unknownYears: z.array(z.int()),
})
export type Workload = z.infer<typeof workloadSchema>
export type WorkloadPerson = Workload['people'][number]
export type WorkloadTask = Workload['tasks'][number]
