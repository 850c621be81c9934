import { z } from 'zod'
import { defineCheck } from '#domains/process/reads.ts'
import { tender } from '../../../bidding-contract.ts'
import { everyOf, lack, type TenderFact, tenderFacts } from './tender-facts.ts'

/** No bid bond that was paid is still out. */
export const bondSettled = defineCheck<Record<string, never>, readonly TenderFact[]>({
  name: 'deals.bond_settled',
  label: { zh: '缴纳的投标保证金都已结清', en: 'Every bid bond that was paid is settled' },
  notes: {
    none: { zh: '还没有登记招标。', en: 'No tender is entered.' },
    running: { zh: '招标还没有结果', en: 'The tender has no result yet' },
    out: { zh: '保证金还没有退还', en: 'Its bond is not back' },
    overdue: { zh: '保证金早该退还', en: 'Its bond should have been back by now' },
  },
  params: z.strictObject({}),
  reads: [tender.type],
  facts: tenderFacts,
  judge: (all, _, { today }) => everyOf(all, all, one => lacksOf(one, today)),
})

function lacksOf(one: TenderFact, today: string) {
  if (one.bondPaid)
    return one.bondEnd ? [] : [lack(one, 'bondEnd', isLate(one.bondRefundDueOn, today) ? 'overdue' : 'out')]
  const open = ['noticed', 'preparing', 'submitted', 'opened'].includes(one.state)
  return open ? [lack(one, 'state', 'running')] : []
}

function isLate(due: string | null, today: string): boolean {
  return due !== null && due < today
}
