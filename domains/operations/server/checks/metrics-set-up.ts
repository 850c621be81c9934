import type { Missing } from '@yingce/process/gate'
import { hasText } from '@yingce/process/has-text'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { goal } from '#domains/goals/contract.ts'
import { defineCheck } from '#domains/process/reads.ts'

export interface GoalFacts {
  readonly id: string
  readonly version: number
  readonly statement: string
  readonly ownerId: string | null
  readonly hasTarget: boolean
  readonly metric: {
    readonly id: string
    readonly version: number
    readonly source: string | null
    readonly rhythm: string
  } | null
}

/** Has every KPI (the figure of a goal) its source, target, rhythm and owner? */
export const metricsSetUpCheck = defineCheck<Record<string, never>, readonly GoalFacts[]>({
  name: 'operations.metrics_set_up',
  label: { zh: '每个 KPI 有数据出处、目标值、读取周期和负责人', en: 'Every KPI has source, target, rhythm and owner' },
  notes: {
    no_goal: { zh: '还没有目标，也就没有 KPI。', en: 'There is no goal yet, and so no KPI.' },
    metricId: { zh: '没有衡量指标', en: 'It has no metric' },
    source: { zh: '指标没有写数据出处', en: 'The metric does not say where its figure comes from' },
    target: { zh: '没有目标值', en: 'It has no target' },
    rhythm: {
      zh: '只读一次，看不出变化；请改成每日、每周、每月或每季',
      en: 'It is read once and shows no course; read it every day, week, month or quarter',
    },
    ownerId: { zh: '没有负责人', en: 'It has no owner' },
  },
  params: z.strictObject({}),
  reads: [goal.type],
  facts: place => sql`(
    select coalesce(json_agg(json_build_object('id', g.id, 'version', g.version, 'statement', g.statement,
      'ownerId', g.owner_id,
      'hasTarget', case when g.direction = 'hold' then g.band_low is not null and g.band_high is not null
        else g.target is not null end,
      'metric', case when m.id is not null then json_build_object('id', m.id, 'version', m.version,
        'source', case when m.formula = 'counted' then coalesce(m.source, m.counts) else m.source end,
        'rhythm', m.rhythm) end) order by g.id), '[]')
    from goal g left join metric m on m.workspace_id = g.workspace_id and m.id = g.metric_id and m.deleted_at is null
    where g.workspace_id = ${place.workspaceId} and g.project_id = ${place.projectId}
      and g.iteration <= ${place.iteration} and g.state <> 'dropped' and g.deleted_at is null)`,
  judge: goals => {
    const found = goals.map(lacksOf)
    const missing = found.flat()
    const none = goals.length === 0
    return {
      passed: !none && missing.length === 0,
      have: found.filter(one => one.length === 0).length,
      need: Math.max(1, goals.length),
      ...(none && { note: { code: 'no_goal', params: {} } }),
      missing: missing.slice(0, 20),
      missingCount: none ? 1 : missing.length,
      where: { path: 'goals' },
      seen: goals
        .flatMap(one => [one, ...(one.metric ? [one.metric] : [])])
        .map(({ id, version }) => ({ id, version })),
    }
  },
})

function lacksOf({ id, statement, ownerId, hasTarget, metric }: GoalFacts): Missing[] {
  const of = (field: string, recordId = id) => ({ recordId, label: statement, field, why: { code: field, params: {} } })
  return [
    ...(metric ? [] : [of('metricId')]),
    ...(metric && !hasText(metric.source) ? [of('source', metric.id)] : []),
    ...(hasTarget ? [] : [of('target')]),
    ...(metric?.rhythm === 'once' ? [of('rhythm', metric.id)] : []),
    ...(ownerId ? [] : [of('ownerId')]),
  ]
}
