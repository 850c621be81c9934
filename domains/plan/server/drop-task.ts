import type { Context } from '#kernel/command/context.ts'
import { presentRecord } from '#kernel/command/present-record.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { task } from '../contract.ts'
import { requireState } from './require-state.ts'
import { writeDropped } from './write-task.ts'

interface Dropped {
  readonly id: string
  readonly version?: number | undefined
  readonly reason: string
}

/** Cancels a task that is not over, with the reason in its history: also for later domains that had handed it out. */
export async function dropTask(ctx: Context, dropped: Dropped): Promise<RecordOf<typeof task>> {
  const record = await presentRecord(ctx, task, dropped)
  requireState(ctx, record, ['todo', 'doing'], { zh: '取消', en: 'cancelled' })
  return writeDropped(ctx, record, dropped.reason)
}
