import { openRecord } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { biddingContract, tenderDocument } from '../../../bidding-contract.ts'
import { biddingRefusals } from '../../../bidding-refusals.ts'
import { openWhole } from './open-whole.ts'
import { requireDocumentState } from './require-document-state.ts'

/** A paper is there; one that is to be sealed only with its seal. */
export const readyDocument = command(biddingContract.readyDocument, {
  allow: whoMay('write', 'deals'),
  run: async (ctx, { sealed = false, ...known }) => {
    const record = await openRecord(ctx, tenderDocument, known)
    await openWhole(ctx, record.tenderId)
    requireDocumentState(ctx, record, ['open'], { zh: '记为备齐', en: 'made ready' })
    if (record.needsSeal && !sealed)
      throw refusal(biddingRefusals, 'tender_document.not_sealed', { item: record.item }, { field: 'sealed' })
    const set = { state: 'ready', readyOn: ctx.today, sealedOn: sealed ? ctx.today : null } as const
    return changeRecord(ctx, tenderDocument, record, set, { action: 'ready' })
  },
})
