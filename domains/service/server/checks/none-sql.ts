import { type SQL, sql } from 'drizzle-orm'
import type { GatePlace } from '#domains/process/reads.ts'

/** The statement that a project has none, as JSON; null where nobody has made it. */
export function noneSql(place: GatePlace, about: 'tickets' | 'improvements'): SQL {
  return sql`(
    select json_build_object('id', n.id, 'version', n.version) from service_none n
    where n.workspace_id = ${place.workspaceId} and n.project_id = ${place.projectId} and n.about = ${about}
      and n.deleted_at is null limit 1)`
}
