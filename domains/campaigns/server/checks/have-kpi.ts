import { z } from 'zod'
import { defineCheck } from '#domains/process/reads.ts'
import { campaign } from '../../contract.ts'
import { type CampaignFacts, campaignsSql } from './campaign-facts.ts'
import { everyCampaign, everyNotes, isPlanned } from './every-campaign.ts'

/** Every campaign of the plan has a metric that judges it, and the value it should reach. */
export const haveKpi = defineCheck<Record<string, never>, readonly CampaignFacts[]>({
  name: 'campaigns.have_kpi',
  label: { zh: '每个活动都有 KPI', en: 'Every campaign has a KPI' },
  notes: {
    ...everyNotes,
    no_metric: { zh: '没有选择 KPI。', en: 'It has no KPI.' },
    no_target: { zh: 'KPI 没有目标值。', en: 'Its KPI has no target.' },
  },
  params: z.strictObject({}),
  reads: [campaign.type],
  facts: campaignsSql,
  judge: campaigns => everyCampaign(campaigns.filter(isPlanned), 'metricId', lack),
})

function lack(one: CampaignFacts) {
  if (!one.metric) return { code: 'no_metric', params: {} }
  return one.kpiTarget === null ? { code: 'no_target', params: {} } : null
}
