import type { RecordOf } from '#kernel/entity/entity.ts'
import { stateGuard } from '#kernel/entity/state-guard.ts'
import { fundingMaterial } from '../../../bidding-contract.ts'
import { biddingRefusals } from '../../../bidding-refusals.ts'

export type FundingMaterial = RecordOf<typeof fundingMaterial>

/** Refuses a command that the paper's state does not allow. */
export const requireMaterialState = stateGuard(fundingMaterial, biddingRefusals, 'funding_material.wrong_state')
