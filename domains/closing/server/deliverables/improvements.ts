import { defineDeliverable } from '#domains/process/reads.ts'
import { improvement } from '../../contract.ts'
import { type ImprovementFacts, improvementFacts } from '../checks/improvements-owned.ts'

/** How many improvements were proposed, and how many of them were decided on. */
export const improvementsDeliverable = defineDeliverable<readonly ImprovementFacts[]>({
  type: improvement.type,
  notes: {
    decided: {
      zh: '{count} 条改进建议，{done} 条已决定',
      en: '{done} of {count} {count|improvement|improvements} decided',
    },
  },
  facts: improvementFacts,
  summarise: all => {
    const count = all.length
    const done = all.filter(one => one.state !== 'proposed').length
    return { count, done, line: count === 0 ? null : { code: 'decided', params: { count, done } } }
  },
})
