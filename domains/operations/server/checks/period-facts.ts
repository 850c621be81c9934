import { type SQL, sql } from 'drizzle-orm'
import type { GatePlace } from '#domains/process/reads.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import type { operationPeriod } from '../../contract.ts'

export interface PeriodFacts
  extends Pick<
    RecordOf<typeof operationPeriod>,
    'id' | 'version' | 'name' | 'start' | 'finish' | 'state' | 'approvedOn' | 'reviewedOn'
  > {
  readonly targets: number
  /** Of its targets: those of which something was read in the period. */
  readonly read: number
}

/** The periods of the iteration in their order, with how many of their targets were read. */
export function periodFacts(place: GatePlace): SQL {
  return sql`(
    select coalesce(json_agg(json_build_object('id', o.id, 'version', o.version, 'name', o.name, 'start', o.start,
      'finish', o.finish, 'state', o.state, 'approvedOn', o.approved_on, 'reviewedOn', o.reviewed_on,
      'targets', jsonb_array_length(coalesce(o.targets, '[]')),
      'read', (select count(*) from jsonb_array_elements(coalesce(o.targets, '[]')) row where exists (
        select from reading r where r.workspace_id = o.workspace_id and r.project_id = o.project_id
          and r.iteration = o.iteration and r.metric_id = row ->> 'metricId'
          and r.period_end between o.start and o.finish and r.deleted_at is null))) order by o.start, o.id), '[]')
    from operation_period o where o.workspace_id = ${place.workspaceId} and o.project_id = ${place.projectId}
      and o.iteration = ${place.iteration} and o.deleted_at is null)`
}
