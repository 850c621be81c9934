import { z } from 'zod'
import { defineCheck } from '#domains/process/reads.ts'
import { tender } from '../../../bidding-contract.ts'
import { everyOf, isOurs, lack, NO_BID, type TenderFact, tenderFacts } from './tender-facts.ts'

/** Every bid of ours was handed in before its deadline. */
export const bidSubmitted = defineCheck<Record<string, never>, readonly TenderFact[]>({
  name: 'deals.bid_submitted',
  label: { zh: '投标都在截止前递交', en: 'Every bid was submitted before its deadline' },
  notes: {
    none: NO_BID,
    not_submitted: { zh: '还没有递交', en: 'It is not submitted' },
    late: { zh: '递交晚于截止时间', en: 'It was submitted after the deadline' },
  },
  params: z.strictObject({}),
  reads: [tender.type],
  facts: tenderFacts,
  judge: all =>
    everyOf(all, all.filter(isOurs), one => {
      if (!one.submitted) return [lack(one, 'submittedAt', 'not_submitted')]
      return one.inTime ? [] : [lack(one, 'submittedAt', 'late')]
    }),
})
