import { type SQL, sql } from 'drizzle-orm'
import type { GatePlace } from '#domains/process/reads.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import type { insight } from '../../contract.ts'
import { type EvidenceFacts, evidenceWeakness } from '../../rules/evidence-weakness.ts'

export interface InsightFacts {
  readonly id: string
  readonly version: number
  readonly claim: string
  readonly topic: RecordOf<typeof insight>['topic']
  readonly evidence: readonly (EvidenceFacts & { readonly id: string; readonly version: number })[]
}

/** The insights of a project up to this iteration, each with what it rests on. Research is not made anew in a loop. */
export function insightFacts(place: GatePlace): SQL {
  return sql`(
    select coalesce(json_agg(json_build_object('id', i.id, 'version', i.version, 'claim', i.claim, 'topic', i.topic,
      'evidence', coalesce(v.evidence, '[]')) order by i.id), '[]')
    from insight i
    left join (${evidenceOf(place)}) v on v.insight_id = i.id
    where i.workspace_id = ${place.workspaceId} and i.project_id = ${place.projectId}
      and i.iteration <= ${place.iteration} and i.deleted_at is null)`
}

/** What all insights of the project rest on, in one pass: a row an insight. */
function evidenceOf({ workspaceId, projectId }: GatePlace): SQL {
  return sql`
    select e.insight_id, json_agg(json_build_object('id', e.id, 'version', e.version, 'kind', e.kind,
      'gone', r.deleted_at is not null, 'studyState', s.state) order by e.id) as evidence
    from insight_evidence e
    left join record r on r.workspace_id = e.workspace_id
      and r.id = coalesce(e.study_id, e.competitor_id, e.trend_id, e.data_set_id)
    left join study s on s.workspace_id = e.workspace_id and s.id = e.study_id
    where e.workspace_id = ${workspaceId} and e.project_id = ${projectId} and e.deleted_at is null
    group by e.insight_id`
}

/** Does at least one link count as evidence? */
export function isEvidenced(insight: InsightFacts): boolean {
  return insight.evidence.some(evidence => evidenceWeakness(evidence) === null)
}

/** The insight and its links, in the versions that were looked at. */
export function seenOf(insights: readonly InsightFacts[]): { id: string; version: number }[] {
  return insights.flatMap(insight => [insight, ...insight.evidence].map(({ id, version }) => ({ id, version })))
}
