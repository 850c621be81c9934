import type { Missing } from '@yingce/process/gate'
import { z } from 'zod'
import { defineCheck } from '#domains/process/reads.ts'
import { resourceNeed } from '../../contract.ts'
import { type NeedFacts, needFacts } from './need-facts.ts'

/** Is everything that the project needs secured, or its gap answered and not overdue? Where nothing was said at all, nothing was answered. */
export const gapsAnswered = defineCheck<Record<string, never>, readonly NeedFacts[]>({
  name: 'resources.gaps_answered',
  label: { zh: '资源都已落实，缺口都有应对', en: 'Every resource is secured, or its gap is answered' },
  notes: {
    no_need: { zh: '还没有资源需求，也没有声明不需要。', en: 'No need is entered, and no word that none is needed.' },
    due: { zh: '{date} 就要用，还没有落实', en: 'Needed since {date}, and not secured' },
    open: { zh: '{date} 要用，还没有落实，也没有应对', en: 'Needed on {date}, neither secured nor answered' },
    late: { zh: '应该在 {date} 前解决，还没有落实', en: 'It was to be solved by {date}, and is not secured' },
  },
  params: z.strictObject({}),
  reads: [resourceNeed.type],
  facts: needFacts,
  judge: (needs, _params, { today }) => {
    const missing = needs.flatMap(one => missingOf(one, today))
    const none = needs.length === 0
    return {
      passed: !none && missing.length === 0,
      have: needs.length - missing.length,
      need: Math.max(needs.length, 1),
      ...(none && { note: { code: 'no_need', params: {} } }),
      missing: missing.slice(0, 20),
      missingCount: Math.max(missing.length, none ? 1 : 0),
      where: { path: 'plan/resources' },
      seen: needs.map(({ id, version }) => ({ id, version })),
    }
  },
})

function missingOf({ id, what, state, neededFrom, dueOn }: NeedFacts, today: string): Missing[] {
  const lack = (code: string, date: string): Missing[] => [
    { recordId: id, label: what, field: 'state', why: { code, params: { date } } },
  ]
  if (state === 'planned') return lack(neededFrom <= today ? 'due' : 'open', neededFrom)
  // What is done without has no day, and is solved by that.
  if (state === 'answered' && dueOn !== null && dueOn < today) return lack('late', dueOn)
  return []
}
