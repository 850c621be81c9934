import { defineDeliverable } from '#domains/process/reads.ts'
import { type RiskFacts, riskFacts } from '../checks/answered.ts'

/** How many risks are known, and how many of them still wait for a response. */
export const risksDeliverable = defineDeliverable<readonly RiskFacts[]>({
  type: 'risk',
  notes: {
    answered: {
      zh: '{count} 个风险，{done} 个已应对',
      en: '{done} of {count} {count|risk|risks} with a response',
    },
  },
  facts: riskFacts,
  summarise: risks => {
    const count = risks.length
    const done = risks.filter(one => one.state !== 'open').length
    return { count, done, line: count === 0 ? null : { code: 'answered', params: { count, done } } }
  },
})
