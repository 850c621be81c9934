import { openRecord } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { quoteLine, sellingContract } from '../../../selling-contract.ts'
import { draftOf } from './draft-of.ts'

/** Changes a line of a draft. */
export const changeQuoteLine = command(sellingContract.changeQuoteLine, {
  allow: whoMay('write', 'deals'),
  run: async (ctx, { set, ...known }) => {
    const record = await openRecord(ctx, quoteLine, known)
    await draftOf(ctx, record.proposalId)
    return changeRecord(ctx, quoteLine, record, set)
  },
})
