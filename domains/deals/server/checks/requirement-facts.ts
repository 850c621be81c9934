import { type SQL, sql } from 'drizzle-orm'
import type { GatePlace } from '#domains/process/reads.ts'
import type { RequirementDocument } from '../requirements/require-state.ts'

/** A version of the requirement document, and how many requirements it has in scope. */
export interface DocumentFacts {
  readonly id: string
  readonly version: number
  readonly name: string
  readonly number: number
  readonly state: RequirementDocument['state']
  readonly included: number
  /** How many of those say when they are met. */
  readonly measurable: number
}

/** Every version of a project up to this iteration, the newest first. */
export function documentFacts(place: GatePlace): SQL {
  return sql`(
    select coalesce(json_agg(json_build_object('id', d.id, 'version', d.version, 'name', d.name, 'number', d.number,
      'state', d.state, 'included', l.included, 'measurable', l.measurable) order by d.number desc), '[]')
    from requirement_document d
    cross join lateral (
      select count(*)::int as included, count(*) filter (where btrim(coalesce(r.criterion, '')) <> '')::int as measurable
      from requirement_line r where r.workspace_id = d.workspace_id and r.document_id = d.id
        and r.state = 'included' and r.deleted_at is null) l
    where d.workspace_id = ${place.workspaceId} and d.project_id = ${place.projectId}
      and d.iteration <= ${place.iteration} and d.deleted_at is null)`
}
