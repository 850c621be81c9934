import { z } from 'zod'
import { defineCheck } from '#domains/process/reads.ts'
import { campaign } from '../../contract.ts'
import { type CampaignFacts, campaignsSql } from './campaign-facts.ts'
import { everyCampaign, everyNotes, isPlanned } from './every-campaign.ts'

/** Every campaign of the plan has an owner who is still with the company. */
export const haveOwner = defineCheck<Record<string, never>, readonly CampaignFacts[]>({
  name: 'campaigns.have_owner',
  label: { zh: '每个活动都有负责人', en: 'Every campaign has an owner' },
  notes: {
    ...everyNotes,
    no_owner: { zh: '没有负责人，或负责人已离职。', en: 'It has no owner who is still with the company.' },
  },
  params: z.strictObject({}),
  reads: [campaign.type],
  facts: campaignsSql,
  judge: campaigns => everyCampaign(campaigns.filter(isPlanned), 'ownerId', lack),
})

function lack(one: CampaignFacts) {
  return one.owned ? null : { code: 'no_owner', params: {} }
}
