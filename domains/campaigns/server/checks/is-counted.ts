import type { CampaignFacts } from './campaign-facts.ts'
import type { AdFacts, PartnerWork } from './kind-facts.ts'
import type { ProductFacts } from './products-settled.ts'

/**
 * Does it count as work of its kind? What was given up before it began does not: neither for the gate nor against the
 * word that there is none.
 */
export const isCounted = {
  product: ({ state }: Pick<ProductFacts, 'state'>) => state !== 'dropped',
  promotion: ({ state, startedOn }: Pick<CampaignFacts, 'state' | 'startedOn'>) =>
    state !== 'stopped' || startedOn !== null,
  advertising: ({ state }: Pick<AdFacts, 'state'>) => state !== 'cancelled',
  channel: ({ state, startedOn }: Pick<PartnerWork, 'state' | 'startedOn'>) => state !== 'ended' || startedOn !== null,
}
