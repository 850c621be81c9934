import type { RecordOf } from '#kernel/entity/entity.ts'
import { stateGuard } from '#kernel/entity/state-guard.ts'
import { proposal, type quoteLine } from '../../../selling-contract.ts'
import { sellingRefusals } from '../../../selling-refusals.ts'

export type Proposal = RecordOf<typeof proposal>
export type QuoteLine = RecordOf<typeof quoteLine>

/** Refuses a command that the proposal's state does not allow. */
export const requireProposalState = stateGuard(proposal, sellingRefusals, 'proposal.wrong_state')
