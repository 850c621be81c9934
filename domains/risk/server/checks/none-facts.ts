import { type SQL, sql } from 'drizzle-orm'
import type { GatePlace } from '#domains/process/reads.ts'

/** Somebody's word that there is none: who, and why. */
export interface NoneFacts {
  readonly id: string
  readonly version: number
  readonly reason: string
  readonly who: string
}

/** What was stated in the iteration, or null. */
export function noneFacts(place: GatePlace, about: 'changes' | 'foreseen_issues'): SQL {
  return sql`(
    select json_build_object('id', n.id, 'version', n.version, 'reason', n.reason, 'who', coalesce(p.name, ''))
    from none_stated n left join person p on p.workspace_id = n.workspace_id and p.id = n.created_by
    where n.workspace_id = ${place.workspaceId} and n.project_id = ${place.projectId}
      and n.iteration = ${place.iteration} and n.about = ${about} and n.deleted_at is null limit 1)`
}
