import { defineDeliverable } from '#domains/process/reads.ts'
import { type IssueFacts, issueFacts } from '../checks/in-time.ts'

/** How many issues there were, and how many of them are resolved. */
export const issuesDeliverable = defineDeliverable<readonly IssueFacts[]>({
  type: 'issue',
  notes: {
    resolved: {
      zh: '{count} 个问题，{done} 个已解决',
      en: '{done} of {count} {count|issue|issues} resolved',
    },
  },
  facts: issueFacts,
  summarise: issues => {
    const count = issues.length
    const done = issues.filter(one => one.state === 'resolved').length
    return { count, done, line: count === 0 ? null : { code: 'resolved', params: { count, done } } }
  },
})
