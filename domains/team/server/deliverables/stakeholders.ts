import { defineDeliverable } from '#domains/process/reads.ts'
import { type StakeholderFacts, stakeholderFacts } from '../checks/stakeholder-facts.ts'

/** How many stakeholders are known, and how many of them have signed off. */
export const stakeholdersDeliverable = defineDeliverable<readonly StakeholderFacts[]>({
  type: 'stakeholder',
  notes: {
    signed: {
      zh: '{count} 个干系人，{done} 个已签署',
      en: '{done} of {count} {count|stakeholder|stakeholders} signed off',
    },
  },
  facts: stakeholderFacts,
  summarise: known => {
    const count = known.length
    const done = known.filter(one => one.state === 'signed_off').length
    return { count, done, line: count === 0 ? null : { code: 'signed', params: { count, done } } }
  },
})
