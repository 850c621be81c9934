import type { Context } from '#kernel/command/context.ts'
import { changeRecord } from '#kernel/command/records.ts'
import type { RecordOf, RecordValues } from '#kernel/entity/entity.ts'
import { task } from '../contract.ts'
import { writeDropped, writeTask } from './write-task.ts'

type Task = RecordOf<typeof task>
type Dates = Pick<Task, 'start' | 'finish' | 'days'>

// What an approved change does with a plan. Whoever calls has judged the right, and read the task locked in this
// transaction; the note says which change it was.

/** Gives a task the dates of an approved change. Its history tells this from a move by hand. */
export function replanTask(ctx: Context, record: Task, dates: Dates, note: string): Promise<Task> {
  return changeRecord(ctx, task, record, dates, { action: 'moved', verb: 'replanned', note })
}

/** Gives a task the dates back that it had before an approved change, which was revoked. */
export function unplanTask(ctx: Context, record: Task, dates: Dates, note: string): Promise<Task> {
  return changeRecord(ctx, task, record, dates, { action: 'moved', verb: 'replan_revoked', note })
}

/** Drops a task that an approved change does without. */
export function forgoTask(ctx: Context, record: Task, note: string): Promise<Task> {
  return writeDropped(ctx, record, note)
}

/** Takes back that a task was dropped: it is again in the state in which it was. */
export function reinstateTask(ctx: Context, record: Task, state: Task['state'], note: string): Promise<Task> {
  return changeRecord(ctx, task, record, { state }, { action: 'reinstated', note })
}

/** Adds a task that an approved change asks for; its owner may have left since. */
export function addRequestedTask(ctx: Context, values: RecordValues<typeof task>, note: string): Promise<Task> {
  return writeTask(ctx, values, { note, carries: true })
}
