import { type SQL, sql } from 'drizzle-orm'
import type { GatePlace } from '#domains/process/reads.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import type { competitor } from '../../contract.ts'

export type CompetitorFacts = Pick<
  RecordOf<typeof competitor>,
  'id' | 'version' | 'name' | 'strengths' | 'weaknesses' | 'products' | 'prices'
>

/** The competitors of a project up to this iteration, with what their profile is judged by. */
export function competitorFacts(place: GatePlace): SQL {
  return sql`(
    select coalesce(json_agg(json_build_object('id', c.id, 'version', c.version, 'name', c.name,
      'strengths', c.strengths, 'weaknesses', c.weaknesses, 'products', c.products, 'prices', c.prices)
      order by c.id), '[]')
    from competitor c
    where c.workspace_id = ${place.workspaceId} and c.project_id = ${place.projectId}
      and c.iteration <= ${place.iteration} and c.deleted_at is null)`
}
