import { defineDeliverable } from '#domains/process/reads.ts'
import { type InsightFacts, insightFacts, isEvidenced } from '../checks/insight-facts.ts'

/** How many insights there are, and how many of them rest on something that counts. */
export const insightsDeliverable = defineDeliverable<readonly InsightFacts[]>({
  type: 'insight',
  notes: {
    evidenced: {
      zh: '{count} 条洞察，{done} 条有证据',
      en: '{done} of {count} {count|insight|insights} with evidence',
    },
  },
  facts: insightFacts,
  summarise: insights => {
    const done = insights.filter(isEvidenced).length
    const count = insights.length
    return { count, done, line: count === 0 ? null : { code: 'evidenced', params: { count, done } } }
  },
})
