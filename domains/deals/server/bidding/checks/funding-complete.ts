import { z } from 'zod'
import { defineCheck } from '#domains/process/reads.ts'
import { fundingApplication, fundingMaterial } from '../../../bidding-contract.ts'
import {
  everyApplication,
  type FundingFact,
  fundingFacts,
  fundingLack,
  isPursued,
  NO_APPLICATION,
} from './funding-facts.ts'

/** Every application names its applicant and amount, and its papers are settled. */
export const fundingComplete = defineCheck<Record<string, never>, readonly FundingFact[]>({
  name: 'deals.funding_complete',
  label: { zh: '资金申报材料齐全', en: 'The applications for funds are complete' },
  notes: {
    none: NO_APPLICATION,
    no_applicant: { zh: '没有申报单位', en: 'It names no applicant' },
    no_amount: { zh: '没有申报金额', en: 'It names no amount' },
    no_materials: { zh: '材料清单是空的', en: 'Its list of papers is empty' },
    open: { zh: '还没有备齐', en: 'It is not ready' },
  },
  params: z.strictObject({}),
  reads: [fundingApplication.type, fundingMaterial.type],
  facts: fundingFacts,
  judge: all =>
    everyApplication(all, all.filter(isPursued), one => [
      ...(one.applicant ? [] : [fundingLack(one, 'customerId', 'no_applicant')]),
      ...(one.asked ? [] : [fundingLack(one, 'asked', 'no_amount')]),
      ...(one.materials > 0 ? [] : [fundingLack(one, 'state', 'no_materials')]),
      ...one.openMaterials.map(({ id, title }) => ({
        ...{ recordId: id, label: title, field: 'state', why: { code: 'open', params: {} } },
      })),
    ]),
})
