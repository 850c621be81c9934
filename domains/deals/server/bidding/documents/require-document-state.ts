import type { RecordOf } from '#kernel/entity/entity.ts'
import { stateGuard } from '#kernel/entity/state-guard.ts'
import { tenderDocument } from '../../../bidding-contract.ts'
import { biddingRefusals } from '../../../bidding-refusals.ts'

export type TenderDocument = RecordOf<typeof tenderDocument>

/** Refuses a command that the paper's state does not allow. */
export const requireDocumentState = stateGuard(tenderDocument, biddingRefusals, 'tender_document.wrong_state')
