import { openRecord, requireReadableBy } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { biddingContract, fundingApplication } from '../../../bidding-contract.ts'

/** Gives an application to the person who sees to it; also a decided one, whose money may be out. */
export const assignFunding = command(biddingContract.assignFunding, {
  allow: whoMay('write', 'deals'),
  run: async (ctx, { ownerId, ...known }) => {
    const record = await openRecord(ctx, fundingApplication, known)
    await requireReadableBy(ctx, fundingApplication, { ...record, ownerId }, { field: 'ownerId', personId: ownerId })
    return changeRecord(ctx, fundingApplication, record, { ownerId }, { action: 'assigned' })
  },
})
