import { openRecord } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { biddingContract, tenderDocument } from '../../../bidding-contract.ts'
import { openWhole } from './open-whole.ts'
import { requireDocumentState } from './require-document-state.ts'

/** A paper is not needed here, and why. */
export const waiveDocument = command(biddingContract.waiveDocument, {
  allow: whoMay('write', 'deals'),
  run: async (ctx, { reason, ...known }) => {
    const record = await openRecord(ctx, tenderDocument, known)
    await openWhole(ctx, record.tenderId)
    requireDocumentState(ctx, record, ['open'], { zh: '记为不需要', en: 'waived' })
    const set = { state: 'not_needed', notNeededReason: reason } as const
    return changeRecord(ctx, tenderDocument, record, set, { action: 'not_needed', note: reason })
  },
})
