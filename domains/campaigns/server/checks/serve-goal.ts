import { z } from 'zod'
import { defineCheck } from '#domains/process/reads.ts'
import { campaign } from '../../contract.ts'
import { type CampaignFacts, campaignsSql } from './campaign-facts.ts'
import { everyCampaign, everyNotes, isPlanned } from './every-campaign.ts'

/** Every campaign of the plan serves a goal of the project. */
export const serveGoal = defineCheck<Record<string, never>, readonly CampaignFacts[]>({
  name: 'campaigns.serve_goal',
  label: { zh: '每个活动都服务于一个目标', en: 'Every campaign serves a goal' },
  notes: {
    ...everyNotes,
    no_goal: {
      zh: '没有关联本项目的目标，或目标已放弃。',
      en: 'It serves no goal of this project, or one that was dropped.',
    },
  },
  params: z.strictObject({}),
  reads: [campaign.type],
  facts: campaignsSql,
  judge: campaigns => everyCampaign(campaigns.filter(isPlanned), 'goalId', lack),
})

function lack(one: CampaignFacts) {
  return one.goal ? null : { code: 'no_goal', params: {} }
}
