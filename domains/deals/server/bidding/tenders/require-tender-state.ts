import type { RecordOf } from '#kernel/entity/entity.ts'
import { stateGuard } from '#kernel/entity/state-guard.ts'
import { tender } from '../../../bidding-contract.ts'
import { biddingRefusals } from '../../../bidding-refusals.ts'

export type Tender = RecordOf<typeof tender>

/** Refuses a command that the tender's state does not allow. */
export const requireTenderState = stateGuard(tender, biddingRefusals, 'tender.wrong_state')
