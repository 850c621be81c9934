import { defineDeliverable } from '#domains/process/reads.ts'
import { issueFacts } from '../checks/in-time.ts'
import { type ForeseenFact, foreseenFacts } from '../checks/issues-foreseen.ts'

type Facts = readonly (Pick<ForeseenFact, 'state'> & Partial<Pick<ForeseenFact, 'prevention'>>)[]

/** How many issues there were, and how many of them are resolved; of the kind `foreseen`: how many can be foreseen. */
export const issuesDeliverable = defineDeliverable<Facts>({
  type: 'issue',
  notes: {
    resolved: {
      zh: '{count} 个问题，{done} 个已解决',
      en: '{done} of {count} {count|issue|issues} resolved',
    },
    foreseen: {
      zh: '{count} 个可预见的问题，{done} 个有预防办法',
      en: '{done} of {count} foreseeable {count|issue|issues} with a prevention',
    },
  },
  facts: (place, kind) => (kind === 'foreseen' ? foreseenFacts(place) : issueFacts(place)),
  summarise: (issues, kind) => {
    const count = issues.length
    const code = kind === 'foreseen' ? 'foreseen' : 'resolved'
    const done = issues.filter(one => (code === 'foreseen' ? isMet(one) : one.state === 'resolved')).length
    return { count, done, line: count === 0 ? null : { code, params: { count, done } } }
  },
})

/** What has come or comes no more waits for no prevention. */
function isMet({ state, prevention }: Facts[number]): boolean {
  return state !== 'foreseen' || Boolean(prevention?.trim())
}
