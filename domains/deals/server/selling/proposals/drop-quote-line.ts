import { openRecord } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { quoteLine, sellingContract } from '../../../selling-contract.ts'
import { draftOf } from './draft-of.ts'

/** Takes a line out of a draft. */
export const dropQuoteLine = command(sellingContract.dropQuoteLine, {
  allow: whoMay('write', 'deals'),
  run: async (ctx, known) => {
    const record = await openRecord(ctx, quoteLine, known)
    await draftOf(ctx, record.proposalId)
    return changeRecord(ctx, quoteLine, record, { deletedAt: ctx.now }, { action: 'removed' })
  },
})
