import { stateGuard } from '#kernel/entity/state-guard.ts'
import { marketOpportunity, researchRefusals } from '../contract.ts'

/** Refuses a command that the opportunity's state does not allow. */
export const requireOpportunityState = stateGuard(marketOpportunity, researchRefusals, 'market_opportunity.wrong_state')
