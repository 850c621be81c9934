import { command, whoMay } from '#kernel/command/operation.ts'
import { presentRecord } from '#kernel/command/present-record.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { budgetContract, fundingSource } from '../contract.ts'
import { draftOf } from './draft-of.ts'

/** Takes a funding source out of a draft. */
export const dropSource = command(budgetContract.dropSource, {
  allow: whoMay('write', 'budget'),
  run: async (ctx, input) => {
    const record = await presentRecord(ctx, fundingSource, input)
    await draftOf(ctx, record.budgetId)
    return changeRecord(ctx, fundingSource, record, { deletedAt: ctx.now }, { action: 'removed' })
  },
})
