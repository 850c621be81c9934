import type { Missing } from '@yingce/process/gate'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { goal } from '#domains/goals/contract.ts'
import { defineCheck } from '#domains/process/reads.ts'
import { evaluationRhythm } from '../../contract.ts'

interface Named {
  readonly id: string
  readonly version: number
  readonly name: string
}
export interface RhythmFacts {
  readonly rhythms: readonly (Named & { readonly owned: boolean; readonly metrics: readonly string[] })[]
  /** What the project's goals are measured by. */
  readonly kpis: readonly Named[]
}

/** Is it said how often somebody looks at which figures, and does that leave none of the KPIs out? */
export const rhythmSetCheck = defineCheck<Record<string, never>, RhythmFacts>({
  name: 'operations.rhythm_set',
  label: { zh: '评估节奏已定，看到每个 KPI', en: 'The evaluation rhythm is set and looks at every KPI' },
  notes: {
    none: { zh: '还没有定评估节奏。', en: 'No evaluation rhythm is set yet.' },
    metrics: { zh: '没有写看哪些指标', en: 'It does not say which figures are looked at' },
    ownerId: { zh: '没有负责人，或负责人已离开公司', en: 'It has no owner, or the owner has left the company' },
    left_out: { zh: '没有哪个评估节奏会看它', en: 'No evaluation rhythm looks at it' },
  },
  params: z.strictObject({}),
  reads: [evaluationRhythm.type, goal.type],
  facts: place => sql`json_build_object('rhythms', (
    select coalesce(json_agg(json_build_object('id', r.id, 'version', r.version, 'name', r.name,
      'owned', exists (select from person h
        where h.workspace_id = r.workspace_id and h.id = r.owner_id and h.active),
      'metrics', (select coalesce(json_agg(m.id), '[]') from jsonb_array_elements(coalesce(r.metrics, '[]')) row
        join metric m on m.workspace_id = r.workspace_id and m.id = row ->> 'metricId' and m.deleted_at is null))
      order by r.id), '[]')
    from evaluation_rhythm r where r.workspace_id = ${place.workspaceId} and r.project_id = ${place.projectId}
      and r.iteration = ${place.iteration} and r.deleted_at is null), 'kpis', (
    select coalesce(json_agg(json_build_object('id', m.id, 'version', m.version, 'name', m.name) order by m.id), '[]')
    from metric m where m.workspace_id = ${place.workspaceId} and m.deleted_at is null and m.id in (
      select g.metric_id from goal g where g.workspace_id = ${place.workspaceId}
        and g.project_id = ${place.projectId} and g.iteration <= ${place.iteration} and g.state <> 'dropped'
        and g.deleted_at is null)))`,
  judge: ({ rhythms, kpis }) => {
    const none = rhythms.length === 0
    const missing = none ? [] : [...rhythms.flatMap(lacksOf), ...kpis.filter(one => !isSeen(one, rhythms)).map(leftOut)]
    return {
      passed: !none && missing.length === 0,
      have: rhythms.filter(one => lacksOf(one).length === 0).length,
      need: Math.max(1, rhythms.length),
      ...(none && { note: { code: 'none', params: {} } }),
      missing: missing.slice(0, 20),
      missingCount: none ? 1 : missing.length,
      where: { path: 'operations/rhythm' },
      seen: [...rhythms, ...kpis].map(({ id, version }) => ({ id, version })),
    }
  },
})

function lacksOf({ id, name, owned, metrics }: RhythmFacts['rhythms'][number]): Missing[] {
  const of = (field: string) => ({ recordId: id, label: name, field, why: { code: field, params: {} } })
  return [...(metrics.length > 0 ? [] : [of('metrics')]), ...(owned ? [] : [of('ownerId')])]
}

function isSeen({ id }: Named, rhythms: RhythmFacts['rhythms']): boolean {
  return rhythms.some(one => one.metrics.includes(id))
}

function leftOut({ id, name }: Named): Missing {
  return { recordId: id, label: name, field: 'metrics', why: { code: 'left_out', params: {} } }
}
