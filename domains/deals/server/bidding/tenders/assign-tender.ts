import { openRecord, requireReadableBy } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { biddingContract, tender } from '../../../bidding-contract.ts'

/** Gives a tender to the person who sees to it; also an ended one, whose bond may be out. */
export const assignTender = command(biddingContract.assignTender, {
  allow: whoMay('write', 'deals'),
  run: async (ctx, { ownerId, ...known }) => {
    const record = await openRecord(ctx, tender, known)
    await requireReadableBy(ctx, tender, { ...record, ownerId }, { field: 'ownerId', personId: ownerId })
    return changeRecord(ctx, tender, record, { ownerId }, { action: 'assigned' })
  },
})
