import type { RecordOf } from '#kernel/entity/entity.ts'
import { stateGuard } from '#kernel/entity/state-guard.ts'
import { fundingApplication } from '../../../bidding-contract.ts'
import { biddingRefusals } from '../../../bidding-refusals.ts'

export type FundingApplication = RecordOf<typeof fundingApplication>

/** Refuses a command that the application's state does not allow. */
export const requireFundingState = stateGuard(fundingApplication, biddingRefusals, 'funding_application.wrong_state')
