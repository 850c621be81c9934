import { z } from 'zod'
import { defineCheck } from '#domains/process/reads.ts'
import { campaign } from '../../contract.ts'
import { type CampaignFacts, campaignsSql } from './campaign-facts.ts'
import { isPlanned } from './every-campaign.ts'

/** The plan holds enough campaigns; stopped ones do not count. */
export const present = defineCheck<{ min: number }, readonly CampaignFacts[]>({
  name: 'campaigns.present',
  label: { zh: '至少有 {min} 个营销活动', en: 'At least {min} {min|campaign|campaigns}' },
  params: z.strictObject({ min: z.int().min(1).max(1_000) }),
  reads: [campaign.type],
  facts: campaignsSql,
  judge: (campaigns, { min }) => {
    const planned = campaigns.filter(isPlanned)
    return {
      passed: planned.length >= min,
      have: planned.length,
      need: min,
      missing: [],
      missingCount: Math.max(min - planned.length, 0),
      where: { path: 'campaigns' },
      seen: planned.map(({ id, version }) => ({ id, version })),
    }
  },
})
