import { openRecord, requireReadableBy } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { biddingContract, tenderDocument } from '../../../bidding-contract.ts'
import { requireDocumentState } from './require-document-state.ts'

/** Gives a paper to the person who gets it. */
export const assignDocument = command(biddingContract.assignDocument, {
  allow: whoMay('write', 'deals'),
  run: async (ctx, { ownerId, ...known }) => {
    const record = await openRecord(ctx, tenderDocument, known)
    requireDocumentState(ctx, record, ['open'], { zh: '指派', en: 'assigned' })
    await requireReadableBy(ctx, tenderDocument, { ...record, ownerId }, { field: 'ownerId', personId: ownerId })
    return changeRecord(ctx, tenderDocument, record, { ownerId }, { action: 'assigned' })
  },
})
