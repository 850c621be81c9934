import { everyOf } from '@yingce/process/every-of'
import { z } from 'zod'
import { defineCheck } from '#domains/process/reads.ts'
import { type PostFacts, postFacts } from './post-facts.ts'

/** Is every post held by somebody, or vacant with a day that has not passed? */
export const postsFilledCheck = defineCheck<Record<string, never>, readonly PostFacts[]>({
  name: 'team.posts_filled',
  label: { zh: '每个岗位都有人，或有到岗日期', en: 'Every post is filled, or dated' },
  notes: {
    no_post: { zh: '还没有岗位。', en: 'There is no post yet.' },
    holder_left: {
      zh: '{person}已离开公司或项目团队，岗位要重新配人',
      en: '{person} has left the company or the project’s team; the post has to be filled anew',
    },
    no_plan: { zh: '空缺，没有计划到岗日', en: 'Vacant, and no day is planned' },
    plan_passed: { zh: '空缺，计划到岗日 {date} 已过', en: 'Vacant, and the planned day {date} has passed' },
  },
  params: z.strictObject({}),
  reads: ['post'],
  facts: postFacts,
  judge: (posts, _, { today }) => ({
    ...everyOf(posts, post => {
      const why = lackOf(post, today)
      return why && { recordId: post.id, label: post.title, why }
    }),
    ...(posts.length === 0 && { note: { code: 'no_post', params: {} }, missingCount: 1 }),
    where: { path: 'team/posts' },
    seen: posts.map(({ id, version }) => ({ id, version })),
  }),
})

function lackOf({ state, holder, holderThere, dueOn }: PostFacts, today: string) {
  if (state === 'filled') return holderThere ? null : { code: 'holder_left', params: { person: holder ?? '—' } }
  if (dueOn === null) return { code: 'no_plan', params: {} }
  return dueOn < today ? { code: 'plan_passed', params: { date: dueOn } } : null
}
