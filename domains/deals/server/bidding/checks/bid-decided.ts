import { z } from 'zod'
import { defineCheck } from '#domains/process/reads.ts'
import { tender } from '../../../bidding-contract.ts'
import { everyOf, lack, type TenderFact, tenderFacts } from './tender-facts.ts'

/** Somebody has decided of every tender whether we bid in it. */
export const bidDecided = defineCheck<Record<string, never>, readonly TenderFact[]>({
  name: 'deals.bid_decided',
  label: { zh: '每个招标都决定了投不投', en: 'Every tender is decided on: bid or no bid' },
  notes: {
    none: { zh: '还没有登记招标。', en: 'No tender is entered.' },
    undecided: { zh: '还没有决定投不投', en: 'It is not decided on yet' },
  },
  params: z.strictObject({}),
  reads: [tender.type],
  facts: tenderFacts,
  judge: all => everyOf(all, all, one => (one.state === 'noticed' ? [lack(one, 'state', 'undecided')] : [])),
})
