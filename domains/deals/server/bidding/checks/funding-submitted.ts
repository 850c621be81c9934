import { z } from 'zod'
import { defineCheck } from '#domains/process/reads.ts'
import { fundingApplication } from '../../../bidding-contract.ts'
import {
  everyApplication,
  type FundingFact,
  fundingFacts,
  fundingLack,
  isPursued,
  NO_APPLICATION,
} from './funding-facts.ts'

/** Every application was handed in until its deadline. */
export const fundingSubmitted = defineCheck<Record<string, never>, readonly FundingFact[]>({
  name: 'deals.funding_submitted',
  label: { zh: '资金申报都在截止前提交', en: 'Every application for funds was submitted in time' },
  notes: {
    none: NO_APPLICATION,
    not_submitted: { zh: '还没有申报', en: 'It is not submitted' },
    late: { zh: '申报晚于截止日期', en: 'It was submitted after the deadline' },
  },
  params: z.strictObject({}),
  reads: [fundingApplication.type],
  facts: fundingFacts,
  judge: all =>
    everyApplication(all, all.filter(isPursued), one => {
      if (!one.submitted) return [fundingLack(one, 'submittedOn', 'not_submitted')]
      return one.inTime ? [] : [fundingLack(one, 'submittedOn', 'late')]
    }),
})
