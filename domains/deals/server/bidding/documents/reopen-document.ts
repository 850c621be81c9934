import { openRecord } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { biddingContract, tenderDocument } from '../../../bidding-contract.ts'
import { openWhole } from './open-whole.ts'
import { requireDocumentState } from './require-document-state.ts'

/** A paper has to be made anew, or is needed after all. */
export const reopenDocument = command(biddingContract.reopenDocument, {
  allow: whoMay('write', 'deals'),
  run: async (ctx, { reason, ...known }) => {
    const record = await openRecord(ctx, tenderDocument, known)
    await openWhole(ctx, record.tenderId)
    requireDocumentState(ctx, record, ['ready', 'not_needed'], { zh: '重新打开', en: 'reopened' })
    const set = { state: 'open', readyOn: null, sealedOn: null, notNeededReason: null } as const
    return changeRecord(ctx, tenderDocument, record, set, { action: 'reopened', note: reason })
  },
})
