import type { Verdict } from '@yingce/process/gate'
import { z } from 'zod'
import { goal, reading } from '#domains/goals/contract.ts'
import { type GoalToMeasure, measuredGoalsSql } from '#domains/goals/reads.ts'
import { defineCheck, type GatePlace } from '#domains/process/reads.ts'
import { measurementNotes } from '../../notes.ts'
import { readingsDue } from '../readings-due.ts'

/** Every key figure that a goal of the project is measured by has its readings of this iteration. */
export const kpisRead = defineCheck<Record<string, never>, readonly GoalToMeasure[]>({
  name: 'measurement.kpis_read',
  label: { zh: '每个 KPI 都有读数', en: 'Every KPI has its readings' },
  notes: measurementNotes,
  params: z.strictObject({}),
  reads: [goal.type, reading.type],
  facts: place => measuredGoalsSql(place),
  judge: (goals, _params, place) => judgeKpis(goals, place),
})

const SHOWN = 20

export function judgeKpis(goals: readonly GoalToMeasure[], place: Pick<GatePlace, 'project' | 'today'>): Verdict {
  const judged = goals.map(one => ({ one, fault: readingsDue(one, place.project, place.today) }))
  const kpis = new Set(goals.map(keyOf))
  const behind = new Set(judged.filter(({ fault }) => fault).map(({ one }) => keyOf(one)))
  const missing = judged.flatMap(({ one, fault }) => (fault ? [missingOf(one, fault)] : []))
  return {
    passed: kpis.size > 0 && behind.size === 0,
    have: kpis.size - behind.size,
    need: Math.max(1, kpis.size),
    ...(goals.length === 0 && { note: { code: 'no_goal', params: {} } }),
    missing: missing.slice(0, SHOWN),
    missingCount: missing.length,
    where: { path: 'measurement/readings' },
    seen: seenOf(goals),
  }
}

/** A goal without a metric misses a KPI of its own. */
function keyOf(one: GoalToMeasure): string {
  return one.metric?.id ?? one.id
}

function missingOf(one: GoalToMeasure, { code, params }: NonNullable<ReturnType<typeof readingsDue>>) {
  const label = one.metric?.name ?? one.statement
  return { recordId: one.metric?.id ?? one.id, label, field: one.metric ? 'value' : 'metricId', why: { code, params } }
}

/** What two goals share is seen once. */
function seenOf(goals: readonly GoalToMeasure[]): { id: string; version: number }[] {
  const all = goals.flatMap(({ metric, readings }) => [...(metric ? [metric] : []), ...readings])
  return [...new Map(all.map(({ id, version }) => [id, { id, version }])).values()]
}
