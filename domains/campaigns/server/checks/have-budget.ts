import { z } from 'zod'
import { defineCheck } from '#domains/process/reads.ts'
import { campaign } from '../../contract.ts'
import { type CampaignFacts, campaignsSql } from './campaign-facts.ts'
import { everyCampaign, everyNotes, isPlanned } from './every-campaign.ts'

/** Every campaign of the plan has a budget, be it zero. */
export const haveBudget = defineCheck<Record<string, never>, readonly CampaignFacts[]>({
  name: 'campaigns.have_budget',
  label: { zh: '每个活动都有预算', en: 'Every campaign has a budget' },
  notes: {
    ...everyNotes,
    no_budget: { zh: '没有填写预算；不花钱的活动填 0。', en: 'It has no budget. One that costs nothing has 0.' },
  },
  params: z.strictObject({}),
  reads: [campaign.type],
  facts: campaignsSql,
  judge: campaigns => everyCampaign(campaigns.filter(isPlanned), 'budget', lack),
})

function lack(one: CampaignFacts) {
  return one.budgeted ? null : { code: 'no_budget', params: {} }
}
