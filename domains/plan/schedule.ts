import { z } from 'zod'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { recordSchema } from '#kernel/entity/record-schema.ts'
import { task } from './entities/task.ts'
import { taskLink } from './entities/task-link.ts'

/** What cannot be carried out as it is planned, said of the task that has to move. */
export const conflictSchema = z.discriminatedUnion('code', [
  z.object({
    code: z.literal('starts_too_early'),
    taskId: z.string(),
    predecessorId: z.string(),
    /** The first day on which the task may begin. */
    earliest: z.string(),
  }),
  z.object({ code: z.literal('finish_before_start'), taskId: z.string(), start: z.string(), finish: z.string() }),
  z.object({
    code: z.enum(['before_project', 'after_project']),
    taskId: z.string(),
    date: z.string(),
    /** The project's first or last day. */
    bound: z.string(),
  }),
  z.object({ code: z.literal('cycle'), taskId: z.string(), taskIds: z.array(z.string()) }),
])
export type Conflict = z.infer<typeof conflictSchema>

/** By how many workdays a task that is still to be done may slip. */
const floatSchema = z.object({
  /** Before the end of the plan moves. */
  totalFloat: z.int(),
  /** Before anything that comes after it moves. */
  freeFloat: z.int(),
  critical: z.boolean(),
  /** The task that sets its start; null where its own day does. */
  drivenBy: z.string().nullable(),
})

export const scheduleSchema = z.object({
  iteration: z.int(),
  /** `waits`: somebody still has to do it. What a stage left undone that is over waits for nobody and is not late. */
  tasks: z.array(recordSchema(task).and(z.object({ waits: z.boolean(), float: floatSchema.nullable() }))),
  links: z.array(recordSchema(taskLink)),
  conflicts: z.array(conflictSchema),
  /** The critical path of what is to be done; none where nothing is, or tasks wait for each other in a circle. */
  path: z.object({ days: z.int(), taskIds: z.array(z.string()) }).nullable(),
  /** Years that the dates touch and whose holidays are not known yet: weekends alone were counted. */
  unknownYears: z.array(z.int()),
})
export type Schedule = z.infer<typeof scheduleSchema>
/** A task as its record says, without its place in the schedule. */
export type TaskRecord = RecordOf<typeof task>
export type ScheduledTask = Schedule['tasks'][number]
