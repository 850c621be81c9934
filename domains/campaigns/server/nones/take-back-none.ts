import { command, whoMay } from '#kernel/command/operation.ts'
import { presentRecord } from '#kernel/command/present-record.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { campaignsContract, executionNone } from '../../contract.ts'

/** Something of this kind is done after all. */
export const takeBackNone = command(campaignsContract.takeBackNone, {
  allow: whoMay('write', 'campaigns'),
  run: async (ctx, input) => {
    const record = await presentRecord(ctx, executionNone, input)
    return changeRecord(ctx, executionNone, record, { deletedAt: ctx.now }, { action: 'taken_back' })
  },
})
