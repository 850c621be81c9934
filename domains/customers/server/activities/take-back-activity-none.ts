import { openRecord } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { activityNone, customersContract } from '../../contract.ts'

/** Activities of this kind are needed after all. */
export const takeBackActivityNone = command(customersContract.takeBackActivityNone, {
  allow: whoMay('write', 'customers'),
  run: async (ctx, input) => {
    const record = await openRecord(ctx, activityNone, input)
    return changeRecord(ctx, activityNone, record, { deletedAt: ctx.now }, { action: 'taken_back' })
  },
})
