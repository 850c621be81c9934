import type { Context } from '#kernel/command/context.ts'
import { changeRecord, insertRecord } from '#kernel/command/records.ts'
import type { RecordOf, RecordValues } from '#kernel/entity/entity.ts'
import { task } from '../contract.ts'

type Task = RecordOf<typeof task>

/** Writes a new task, whoever asks for it; without an owner it is nobody's, not the writer's. */
export function writeTask(
  ctx: Context,
  values: RecordValues<typeof task>,
  how: Parameters<typeof insertRecord>[3] = {},
): Promise<Task> {
  return insertRecord(ctx, task, { ...values, ownerId: values.ownerId ?? null }, how)
}

/** Drops a task, whoever asks for it; the note in its history says why. */
export function writeDropped(ctx: Context, record: Task, note: string): Promise<Task> {
  return changeRecord(ctx, task, record, { state: 'cancelled' }, { action: 'cancelled', note })
}
