import { defineDeliverable } from '#domains/process/reads.ts'
import { opportunity } from '../../opportunities-contract.ts'
import { isOpen } from '../../rules/stages.ts'
import { type OpportunityFacts, opportunityFacts } from '../checks/opportunities-settled.ts'

/** How many opportunities there are, and how many are won or lost. */
export const opportunitiesDeliverable = defineDeliverable<readonly OpportunityFacts[]>({
  type: opportunity.type,
  notes: {
    settled: {
      zh: '{count} 个商机，{done} 个已有结果',
      en: '{done} of {count} {count|opportunity|opportunities} won or lost',
    },
  },
  facts: opportunityFacts,
  summarise: all => {
    const count = all.length
    const done = all.filter(one => !isOpen(one.state)).length
    return { count, done, line: count === 0 ? null : { code: 'settled', params: { count, done } } }
  },
})
