import { type SQL, sql } from 'drizzle-orm'
import type { GatePlace } from '#domains/process/reads.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import type { post } from '../../../contract.ts'

export interface PostFacts
  extends Pick<
    RecordOf<typeof post>,
    'id' | 'version' | 'title' | 'state' | 'holderId' | 'skills' | 'dueOn' | 'fillHow'
  > {
  readonly holder: string | null
  /** The holder works here and takes part in the project. */
  readonly holderThere: boolean
}

/** The posts of a project up to this iteration, and whether who holds them is still there. */
export function postFacts({ workspaceId, projectId, iteration }: GatePlace): SQL {
  return sql`(
    select coalesce(json_agg(json_build_object('id', o.id, 'version', o.version, 'title', o.title, 'state', o.state,
      'holderId', o.holder_id, 'holder', h.name, 'holderThere', h.active and t.person_id is not null,
      'skills', o.skills, 'dueOn', o.due_on, 'fillHow', o.fill_how) order by o.id), '[]')
    from post o
      left join person h on h.workspace_id = o.workspace_id and h.id = o.holder_id
      left join participant t on t.workspace_id = o.workspace_id and t.project_id = o.project_id
        and t.person_id = o.holder_id
    where o.workspace_id = ${workspaceId} and o.project_id = ${projectId} and o.iteration <= ${iteration}
      and o.deleted_at is null)`
}
