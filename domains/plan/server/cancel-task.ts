import { command, whoMay } from '#kernel/command/operation.ts'
import { presentRecord } from '#kernel/command/present-record.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { planContract, task } from '../contract.ts'
import { requireState } from './require-state.ts'

/** Drops a task that is not needed any more. It stays in the list, with the reason in its history. */
export const cancelTask = command(planContract.cancelTask, {
  allow: whoMay('write', 'plan'),
  run: async (ctx, input) => {
    const record = await presentRecord(ctx, task, input)
    requireState(ctx, record, ['todo', 'doing'], { zh: '取消', en: 'cancelled' })
    return changeRecord(ctx, task, record, { state: 'cancelled' }, { action: 'cancelled', note: input.reason })
  },
})
