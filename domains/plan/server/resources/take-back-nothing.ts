import type { Context } from '#kernel/command/context.ts'
import { presentRecord } from '#kernel/command/present-record.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { type TaskRecord, task } from '../../contract.ts'

/** A task that was said to need nothing needs something now; why it needed nothing stays in its history. */
export async function takeBackNothing(ctx: Context, taskId: string): Promise<TaskRecord> {
  const record = await presentRecord(ctx, task, { id: taskId })
  if (record.needsNothing === null) return record
  return changeRecord(ctx, task, record, { needsNothing: null }, { action: 'planned' })
}
