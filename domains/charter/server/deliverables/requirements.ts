import { defineDeliverable } from '#domains/process/reads.ts'
import { isClear } from '../../rules/charter-gaps.ts'
import { type RequirementFacts, requirementFacts } from '../checks/requirements.ts'

/** How many requirements there are, how many are clear, and how many are met already. */
export const requirementsDeliverable = defineDeliverable<readonly RequirementFacts[]>({
  type: 'requirement',
  notes: {
    clear: {
      zh: '{count} 项要求，{done} 项写明结果与验收，{met} 项已达到',
      en: '{done} of {count} {count|requirement|requirements} clear, {met} met',
    },
  },
  facts: requirementFacts,
  summarise: requirements => {
    const count = requirements.length
    const done = requirements.filter(isClear).length
    const met = requirements.filter(one => one.state === 'met').length
    return { count, done, line: count === 0 ? null : { code: 'clear', params: { count, done, met } } }
  },
})
