import { defineDeliverable } from '#domains/process/reads.ts'
import { profileGaps } from '../../rules/profiled.ts'
import { type CompetitorFacts, competitorFacts } from '../checks/competitor-facts.ts'

/** How many competitors there are, and how many of them are profiled. */
export const competitorsDeliverable = defineDeliverable<readonly CompetitorFacts[]>({
  type: 'competitor',
  notes: { profiled: { zh: '{count} 家，{done} 家已建档', en: '{done} of {count} profiled' } },
  facts: competitorFacts,
  summarise: competitors => {
    const done = competitors.filter(one => profileGaps(one).length === 0).length
    const count = competitors.length
    return { count, done, line: count === 0 ? null : { code: 'profiled', params: { count, done } } }
  },
})
