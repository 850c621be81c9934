import { defineDeliverable } from '#domains/process/reads.ts'
import { type PostFacts, postFacts } from '../checks/post-facts.ts'

/** The posts, and how many are held by somebody who is there. */
export const postsDeliverable = defineDeliverable<readonly PostFacts[]>({
  type: 'post',
  notes: { held: { zh: '{count} 个岗位，{done} 个有人', en: '{done} of {count} {count|post|posts} filled' } },
  facts: postFacts,
  summarise: posts => {
    const count = posts.length
    const done = posts.filter(({ state, holderThere }) => state === 'filled' && holderThere).length
    return { count, done, line: count === 0 ? null : { code: 'held', params: { count, done } } }
  },
})
