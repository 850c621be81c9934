import { z } from 'zod'
import { defineCheck } from '#domains/process/reads.ts'
import { campaign } from '../../contract.ts'
import { type CampaignFacts, campaignsSql } from './campaign-facts.ts'
import { everyCampaign, everyNotes } from './every-campaign.ts'

/** Every campaign has run its course, or was stopped with a reason. */
export const finished = defineCheck<Record<string, never>, readonly CampaignFacts[]>({
  name: 'campaigns.finished',
  label: { zh: '每个活动都已完成或注明原因停止', en: 'Every campaign is finished or stopped with a reason' },
  notes: {
    ...everyNotes,
    not_started: { zh: '还没有开始。', en: 'It has not started.' },
    running: { zh: '还在进行。', en: 'It is still running.' },
    no_reason: { zh: '停止时没有写原因。', en: 'It was stopped without a reason.' },
  },
  params: z.strictObject({}),
  reads: [campaign.type],
  facts: campaignsSql,
  judge: campaigns => everyCampaign(campaigns, 'state', campaignOpen),
})

/** Why a campaign is not over; null where it is. */
export function campaignOpen({ state, stopReason }: CampaignFacts) {
  if (state === 'planned') return { code: 'not_started', params: {} }
  if (state === 'running') return { code: 'running', params: {} }
  return state === 'stopped' && !stopReason?.trim() ? { code: 'no_reason', params: {} } : null
}
