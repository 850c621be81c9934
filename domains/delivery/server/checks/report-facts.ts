import { type SQL, sql } from 'drizzle-orm'
import type { GatePlace } from '#domains/process/reads.ts'

export interface ReportFacts {
  readonly id: string
  readonly version: number
  readonly name: string
  readonly number: number
  readonly state: 'draft' | 'submitted' | 'signed'
  readonly handed: boolean
}

/** The reports of the final acceptance, the newest version first. */
export function finalReportFacts(place: GatePlace): SQL {
  return sql`(
    select coalesce(json_agg(json_build_object('id', r.id, 'version', r.version, 'name', r.name, 'number', r.number,
      'state', r.state, 'handed', r.handed_on is not null) order by r.number desc), '[]')
    from acceptance_report r where r.workspace_id = ${place.workspaceId} and r.project_id = ${place.projectId}
      and r.iteration <= ${place.iteration} and r.kind = 'final' and r.state <> 'superseded' and r.deleted_at is null)`
}
