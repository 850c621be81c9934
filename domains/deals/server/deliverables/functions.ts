import { defineDeliverable } from '#domains/process/reads.ts'
import { functionItem } from '../../requirements-contract.ts'
import { type TraceFacts, traceFacts } from '../checks/requirements-traced.ts'

/** How many functions are planned, and how many of them meet a requirement. */
export const functionsDeliverable = defineDeliverable<TraceFacts>({
  type: functionItem.type,
  notes: {
    traced: {
      zh: '{count} 项功能，{done} 项对应到需求',
      en: '{done} of {count} {count|function|functions} traced to requirements',
    },
  },
  facts: traceFacts,
  summarise: ({ lines, functions }) => {
    const known = new Set(lines.map(line => line.number))
    const count = functions.length
    const done = functions.filter(one => one.requirements?.some(number => known.has(number))).length
    return { count, done, line: count === 0 ? null : { code: 'traced', params: { count, done } } }
  },
})
