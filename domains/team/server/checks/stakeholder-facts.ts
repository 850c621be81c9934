import { type SQL, sql } from 'drizzle-orm'
import type { GatePlace } from '#domains/process/reads.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import type { stakeholder } from '../../contract.ts'

export type StakeholderFacts = Pick<
  RecordOf<typeof stakeholder>,
  'id' | 'version' | 'name' | 'state' | 'keyStakeholder' | 'refusalReason'
>

/** The stakeholders of a project up to this iteration. */
export function stakeholderFacts(place: GatePlace): SQL {
  return sql`(
    select coalesce(json_agg(json_build_object('id', s.id, 'version', s.version, 'name', s.name, 'state', s.state,
      'keyStakeholder', s.key_stakeholder, 'refusalReason', s.refusal_reason) order by s.id), '[]')
    from stakeholder s
    where s.workspace_id = ${place.workspaceId} and s.project_id = ${place.projectId}
      and s.iteration <= ${place.iteration} and s.deleted_at is null)`
}
