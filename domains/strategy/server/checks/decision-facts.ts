import { type SQL, sql } from 'drizzle-orm'
import type { GatePlace } from '#domains/process/reads.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import type { decision } from '../../contract.ts'

type Decision = RecordOf<typeof decision>
export type DecisionKind = Decision['kind']

export interface DecisionFacts extends Pick<Decision, 'id' | 'version' | 'kind' | 'question' | 'state' | 'revision'> {
  /** Living insights of the project that it rests on, by their links. */
  readonly evidence: readonly Seen[]
  /** The goals of the project that it names, but those that were dropped. */
  readonly goals: readonly Seen[]
}

interface Seen {
  readonly id: string
  readonly version: number
}

/** The decisions of this iteration, each with the links that count. */
export function decisionFacts(place: GatePlace): SQL {
  return sql`(
    select coalesce(json_agg(json_build_object('id', d.id, 'version', d.version, 'kind', d.kind,
      'question', d.question, 'state', d.state, 'revision', d.revision,
      'evidence', (
        select coalesce(json_agg(json_build_object('id', e.id, 'version', e.version) order by e.id), '[]')
        from decision_evidence e
        join insight i on i.workspace_id = e.workspace_id and i.id = e.insight_id
          and i.project_id = d.project_id and i.deleted_at is null
        where e.workspace_id = d.workspace_id and e.decision_id = d.id and e.deleted_at is null
      ),
      'goals', (
        select coalesce(json_agg(json_build_object('id', g.id, 'version', g.version) order by g.id), '[]')
        from jsonb_array_elements(coalesce(d.goals, '[]')) named
        join goal g on g.workspace_id = d.workspace_id and g.id = named ->> 'goalId' and g.project_id = d.project_id
          and g.state <> 'dropped' and g.deleted_at is null
      )) order by d.id), '[]')
    from decision d
    where d.workspace_id = ${place.workspaceId} and d.project_id = ${place.projectId}
      and d.iteration = ${place.iteration} and d.deleted_at is null)`
}
