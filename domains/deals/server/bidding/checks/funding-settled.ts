import { z } from 'zod'
import { defineCheck } from '#domains/process/reads.ts'
import { fundingApplication } from '../../../bidding-contract.ts'
import { everyApplication, type FundingFact, fundingFacts, fundingLack, NO_APPLICATION } from './funding-facts.ts'

/** Every application has its result, and the money is in place or other money has been decided on. */
export const fundingSettled = defineCheck<Record<string, never>, readonly FundingFact[]>({
  name: 'deals.funding_settled',
  label: {
    zh: '资金申报有结果，资金到位或已确定其他资金',
    en: 'The applications are decided, and the money is in place or other funding is decided',
  },
  notes: {
    none: NO_APPLICATION,
    no_result: { zh: '还没有批复结果', en: 'It has no result' },
    not_in_place: { zh: '批准的资金还没有全部到位', en: 'Not all that was granted is in place' },
    no_other: { zh: '没有批到，也没有确定其他资金', en: 'Nothing was granted and no other funding is decided' },
  },
  params: z.strictObject({}),
  reads: [fundingApplication.type],
  facts: fundingFacts,
  judge: all =>
    everyApplication(all, all, one => {
      if (one.state === 'preparing' || one.state === 'submitted') return [fundingLack(one, 'state', 'no_result')]
      if (one.otherFunding) return []
      if (one.state === 'refused' || one.state === 'withdrawn') return [fundingLack(one, 'otherFunding', 'no_other')]
      return one.inPlace ? [] : [fundingLack(one, 'fundsOn', 'not_in_place')]
    }),
})
