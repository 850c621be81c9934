import type { Missing, Verdict } from '@yingce/process/gate'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { type CampaignKpi, campaignKpisSql } from '#domains/campaigns/reads.ts'
import { goal, reading } from '#domains/goals/contract.ts'
import { type GoalToMeasure, measuredGoalsSql } from '#domains/goals/reads.ts'
import { defineCheck, type GatePlace } from '#domains/process/reads.ts'
import { measurementNotes } from '../../notes.ts'
import { readingsDue } from '../readings-due.ts'

export interface KpiFacts {
  readonly goals: readonly GoalToMeasure[]
  readonly campaigns: readonly CampaignKpi[]
}

/**
 * Every key figure that a goal of the project is measured by has its readings of this iteration, and the one that
 * judges a campaign was read while the campaign ran.
 */
export const kpisRead = defineCheck<Record<string, never>, KpiFacts>({
  name: 'measurement.kpis_read',
  label: { zh: '每个 KPI 都有读数', en: 'Every KPI has its readings' },
  notes: measurementNotes,
  params: z.strictObject({}),
  reads: [goal.type, reading.type],
  facts: place => sql`json_build_object('goals', ${measuredGoalsSql(place)}, 'campaigns', ${campaignKpisSql(place)})`,
  judge: (facts, _params, place) => judgeKpis(facts, place),
})

const SHOWN = 20

export function judgeKpis({ goals, campaigns }: KpiFacts, place: Pick<GatePlace, 'project' | 'today'>): Verdict {
  const found = [
    ...goals.map(one => ({ key: keyOf(one), missing: missingOfGoal(one, place) })),
    ...campaigns.map(one => ({ key: keyOf(one), missing: missingOfCampaign(one) })),
  ]
  const missing = found.flatMap(one => one.missing)
  const kpis = new Set(found.map(one => one.key))
  const behind = new Set(found.filter(one => one.missing.length > 0).map(one => one.key))
  return {
    passed: goals.length > 0 && behind.size === 0,
    have: kpis.size - behind.size,
    need: Math.max(1, kpis.size),
    ...(goals.length === 0 && { note: { code: 'no_goal', params: {} } }),
    missing: missing.slice(0, SHOWN),
    missingCount: missing.length,
    where: { path: 'measurement/readings' },
    seen: seenOf({ goals, campaigns }),
  }
}

/** A goal or a campaign without a metric misses a KPI of its own. */
function keyOf(one: GoalToMeasure | CampaignKpi): string {
  return one.metric?.id ?? one.id
}

function missingOfGoal(one: GoalToMeasure, { project, today }: Pick<GatePlace, 'project' | 'today'>): Missing[] {
  const fault = readingsDue(one, project, today)
  if (!fault) return []
  const { code, params } = fault
  if (code === 'deadline_over')
    return [{ recordId: one.id, label: one.statement, field: 'deadline', why: { code, params } }]
  const label = one.metric?.name ?? one.statement
  return [{ recordId: keyOf(one), label, field: one.metric ? 'value' : 'metricId', why: { code, params } }]
}

function missingOfCampaign(one: CampaignKpi): Missing[] {
  if (!one.metric)
    return [{ recordId: one.id, label: one.name, field: 'metricId', why: { code: 'campaign_no_kpi', params: {} } }]
  if (one.readings.length > 0) return []
  const params = { campaign: one.name, from: one.startedOn }
  return [{ recordId: one.metric.id, label: one.metric.name, field: 'value', why: { code: 'campaign_unread', params } }]
}

/** What two goals or campaigns share is seen once. */
function seenOf({ goals, campaigns }: KpiFacts): { id: string; version: number }[] {
  const measured = [...goals, ...campaigns].flatMap(({ metric, readings }) => [
    ...(metric ? [metric] : []),
    ...readings,
  ])
  return [...new Map([...measured, ...campaigns].map(({ id, version }) => [id, { id, version }])).values()]
}
