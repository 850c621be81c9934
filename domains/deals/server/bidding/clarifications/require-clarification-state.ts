import type { RecordOf } from '#kernel/entity/entity.ts'
import { stateGuard } from '#kernel/entity/state-guard.ts'
import { tenderClarification } from '../../../bidding-contract.ts'
import { biddingRefusals } from '../../../bidding-refusals.ts'

export type TenderClarification = RecordOf<typeof tenderClarification>

/** Refuses a command that the question's state does not allow. */
export const requireClarificationState = stateGuard(
  tenderClarification,
  biddingRefusals,
  'tender_clarification.wrong_state',
)
