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

export const scheduleSchema = z.object({
  iteration: z.int(),
  /** `waits`: somebody still has to do it. What a stage left undone that is over waits for nobody and is not late. */
  tasks: z.array(recordSchema(task).and(z.object({ waits: z.boolean() }))),
  links: z.array(recordSchema(taskLink)),
  conflicts: z.array(conflictSchema),
  /** Years that the dates touch and whose holidays are not known yet: weekends alone were counted. */
  unknownYears: z.array(z.int()),
})
export type Schedule = z.infer<typeof scheduleSchema>
/** A task as its record says, without its place in the schedule. */
export type TaskRecord = RecordOf<typeof task>
export type ScheduledTask = Schedule['tasks'][number]
