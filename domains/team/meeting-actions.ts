import { z } from 'zod'
import { task } from '#domains/plan/contract.ts'

const stateSchema = z.enum(Object.keys(task.fields.state.options) as [TaskState, ...TaskState[]])
type TaskState = keyof typeof task.fields.state.options

const meetingActionSchema = z.object({
  id: z.string(),
  version: z.int(),
  meetingId: z.string(),
  iteration: z.int(),
  what: z.string(),
  /** The day and the person as they were agreed in the meeting. */
  dueOn: z.string(),
  ownerId: z.string().nullable(),
  /** The task as it is now. */
  task: z.object({
    id: z.string(),
    version: z.int(),
    title: z.string(),
    state: stateSchema,
    finish: z.string(),
    ownerId: z.string().nullable(),
    doneOn: z.string().nullable(),
  }),
})
/** An action of a meeting, with its task as it is now. */
export type ActionWithTask = z.infer<typeof meetingActionSchema>

export const meetingActionsSchema = z.array(meetingActionSchema)
