import { z } from 'zod'
import { defineCheck } from '#domains/process/reads.ts'
import { type ItemFacts, itemFacts } from './item-facts.ts'

/** Is everybody told when they should be? Where nothing is planned, nothing is kept. */
export const keptCheck = defineCheck<Record<string, never>, readonly ItemFacts[]>({
  name: 'communication.kept',
  label: { zh: '沟通按计划进行，没有超期', en: 'Communication is kept to; nothing is overdue' },
  notes: {
    no_item: { zh: '沟通计划里还没有一项。', en: 'The communication plan has no item yet.' },
    overdue: { zh: '应在 {date} 告知{audience}', en: '{audience} should have been told on {date}' },
  },
  params: z.strictObject({}),
  reads: ['communication_item'],
  facts: itemFacts,
  judge: (items, _params, { today }) => {
    const late = items.filter(one => one.state === 'running' && one.nextOn !== null && one.nextOn < today)
    const none = items.length === 0
    return {
      passed: !none && late.length === 0,
      have: items.length - late.length,
      need: Math.max(items.length, 1),
      ...(none && { note: { code: 'no_item', params: {} } }),
      missing: late.slice(0, 20).map(({ id, what, nextOn, audience }) => ({
        ...{ recordId: id, label: what, field: 'nextOn' },
        why: { code: 'overdue', params: { date: nextOn, audience } },
      })),
      missingCount: Math.max(late.length, none ? 1 : 0),
      where: { path: 'team/communication-items' },
      seen: items.map(({ id, version }) => ({ id, version })),
    }
  },
})
