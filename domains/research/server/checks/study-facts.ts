import { type SQL, sql } from 'drizzle-orm'
import type { GatePlace } from '#domains/process/reads.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import type { study } from '../../contract.ts'

export type StudyFacts = Pick<RecordOf<typeof study>, 'id' | 'version' | 'title' | 'kind' | 'state'>

/** The studies of a project up to this iteration. */
export function studyFacts(place: GatePlace): SQL {
  return sql`(
    select coalesce(json_agg(json_build_object('id', s.id, 'version', s.version, 'title', s.title, 'kind', s.kind,
      'state', s.state) order by s.id), '[]')
    from study s
    where s.workspace_id = ${place.workspaceId} and s.project_id = ${place.projectId}
      and s.iteration <= ${place.iteration} and s.deleted_at is null)`
}
