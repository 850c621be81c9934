import { command, whoMay } from '#kernel/command/operation.ts'
import { presentRecord } from '#kernel/command/present-record.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { planContract, taskLink } from '../contract.ts'

/** Takes back that one task comes before another. */
export const unlinkTasks = command(planContract.unlinkTasks, {
  allow: whoMay('write', 'plan'),
  run: async (ctx, input) => {
    const record = await presentRecord(ctx, taskLink, input)
    return changeRecord(ctx, taskLink, record, { deletedAt: ctx.now }, { action: 'removed' })
  },
})
