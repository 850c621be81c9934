import { sql } from 'drizzle-orm'
import { defineDeliverable } from '#domains/process/reads.ts'
import { campaign, contentItem, deviation } from '../contract.ts'
import { type CampaignFacts, campaignsSql } from './checks/campaign-facts.ts'

/** How many campaigns there are, how many lack something of their plan, how many are over. */
const campaigns = defineDeliverable<readonly CampaignFacts[]>({
  type: campaign.type,
  notes: {
    planned: { zh: '{count} 个活动，计划齐全', en: '{count} campaigns, fully planned' },
    lacking: { zh: '{count} 个活动，{lacking} 个计划不全', en: '{count} campaigns, {lacking} not fully planned' },
    underway: { zh: '{count} 个活动，已结束 {over} 个', en: '{over} of {count} campaigns over' },
  },
  facts: campaignsSql,
  summarise: all => {
    const count = all.length
    const over = all.filter(one => one.state === 'finished' || one.state === 'stopped').length
    const lacking = all.filter(one => one.state === 'planned' && !isFullyPlanned(one)).length
    if (count === 0) return { count, done: 0, line: null }
    const underway = all.some(one => one.state !== 'planned')
    if (underway) return { count, done: over, line: { code: 'underway', params: { count, over } } }
    return { count, done: count - lacking, line: { code: lacking ? 'lacking' : 'planned', params: { count, lacking } } }
  },
})

function isFullyPlanned(one: CampaignFacts): boolean {
  const dated = one.start !== null && one.finish !== null && !one.toReplan
  return one.owned && dated && one.budgeted && one.metric && one.kpiTarget !== null && one.goal
}

const deviations = defineDeliverable<{ count: number; done: number }>({
  type: deviation.type,
  notes: { deviations: { zh: '{count} 项偏差，已说明 {done} 项', en: '{done} of {count} deviations answered' } },
  facts: place => sql`(
    select jsonb_build_object('count', count(*), 'done', count(*) filter (where d.state = 'answered'))
    from deviation d where d.workspace_id = ${place.workspaceId} and d.project_id = ${place.projectId}
      and d.iteration = ${place.iteration} and d.state <> 'gone' and d.deleted_at is null)`,
  summarise: facts => ({
    ...facts,
    line: facts.count === 0 ? null : { code: 'deviations', params: { ...facts } },
  }),
})

/** What the campaigns show: how many pieces there are, how many are out or not needed any more. */
const content = defineDeliverable<{ count: number; done: number }>({
  type: contentItem.type,
  notes: { content: { zh: '{count} 项内容，已发布 {done} 项', en: '{done} of {count} pieces published' } },
  facts: place => sql`(
    select jsonb_build_object('count', count(*), 'done', count(*) filter (where i.state = 'published'))
    from content_item i where i.workspace_id = ${place.workspaceId} and i.project_id = ${place.projectId}
      and i.iteration = ${place.iteration} and i.state <> 'dropped' and i.deleted_at is null)`,
  summarise: facts => ({
    ...facts,
    line: facts.count === 0 ? null : { code: 'content', params: { ...facts } },
  }),
})

export const campaignsDeliverables = [campaigns, deviations, content]
