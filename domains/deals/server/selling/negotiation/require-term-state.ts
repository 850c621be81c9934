import type { RecordOf } from '#kernel/entity/entity.ts'
import { stateGuard } from '#kernel/entity/state-guard.ts'
import { negotiationTerm } from '../../../selling-contract.ts'
import { sellingRefusals } from '../../../selling-refusals.ts'

export type Term = RecordOf<typeof negotiationTerm>

/** Refuses a command that the term's state does not allow. */
export const requireTermState = stateGuard(negotiationTerm, sellingRefusals, 'negotiation_term.wrong_state')
