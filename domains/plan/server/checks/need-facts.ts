import { type SQL, sql } from 'drizzle-orm'
import type { GatePlace } from '#domains/process/reads.ts'
import type { ResourceNeed } from '../resources/require-need-state.ts'

export type NeedFacts = Pick<
  ResourceNeed,
  'id' | 'version' | 'what' | 'kind' | 'state' | 'neededFrom' | 'answer' | 'dueOn'
>

/** The needs of a project up to this iteration, and the words that none is needed; without what is off the table. */
export function needFacts(place: GatePlace): SQL {
  return sql`(
    select coalesce(json_agg(json_build_object('id', n.id, 'version', n.version, 'what', n.what, 'kind', n.kind,
      'state', n.state, 'neededFrom', n.needed_from, 'answer', n.answer, 'dueOn', n.due_on)
      order by n.needed_from, n.id), '[]')
    from resource_need n
    where n.workspace_id = ${place.workspaceId} and n.project_id = ${place.projectId}
      and n.iteration <= ${place.iteration} and n.state in ('planned', 'secured', 'answered', 'none')
      and n.deleted_at is null)`
}
