import { command, whoMay } from '#kernel/command/operation.ts'
import { presentRecord } from '#kernel/command/present-record.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { budgetContract, budgetLine } from '../contract.ts'
import { draftOf } from './draft-of.ts'

/** Takes a line out of a draft. */
export const dropLine = command(budgetContract.dropLine, {
  allow: whoMay('write', 'budget'),
  run: async (ctx, input) => {
    const record = await presentRecord(ctx, budgetLine, input)
    await draftOf(ctx, record.budgetId)
    return changeRecord(ctx, budgetLine, record, { deletedAt: ctx.now }, { action: 'removed' })
  },
})
