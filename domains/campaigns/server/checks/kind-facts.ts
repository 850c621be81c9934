import { type SQL, sql } from 'drizzle-orm'
import type { GatePlace } from '#domains/process/reads.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import type { adPlacement, channelPartner, executionNone } from '../../contract.ts'

type Known = 'id' | 'version' | 'name' | 'state'
export type AdFacts = Pick<RecordOf<typeof adPlacement>, Known>
export type PartnerWork = Pick<RecordOf<typeof channelPartner>, Known | 'coverage' | 'startedOn'>
/** With who says so; null where the person is gone. */
export type NoneFacts = Pick<RecordOf<typeof executionNone>, 'id' | 'version' | 'kind' | 'reason'> & {
  readonly by: string | null
}

/** The ads of an iteration as one JSON value. */
export function adsSql(place: GatePlace): SQL {
  return sql`(
    select coalesce(json_agg(json_build_object('id', a.id, 'version', a.version, 'name', a.name, 'state', a.state)
      order by a.start, a.id), '[]')
    from ad_placement a where ${livingIn('a', place)})`
}

/** Its channel partners, with what they reach. */
export function partnersSql(place: GatePlace): SQL {
  return sql`(
    select coalesce(json_agg(json_build_object('id', c.id, 'version', c.version, 'name', c.name, 'state', c.state,
      'coverage', c.coverage::text, 'startedOn', c.started_on) order by c.id), '[]')
    from channel_partner c where ${livingIn('c', place)})`
}

/** What nothing is done of, and who says so. */
export function nonesSql(place: GatePlace): SQL {
  return sql`(
    select coalesce(json_agg(json_build_object('id', n.id, 'version', n.version, 'kind', n.kind, 'reason', n.reason,
      'by', p.name) order by n.id), '[]')
    from execution_none n left join person p on p.workspace_id = n.workspace_id and p.id = n.created_by
    where ${livingIn('n', place)})`
}

function livingIn(alias: string, { workspaceId, projectId, iteration }: GatePlace): SQL {
  const column = (name: string) => sql`${sql.identifier(alias)}.${sql.identifier(name)}`
  return sql`${column('workspace_id')} = ${workspaceId} and ${column('project_id')} = ${projectId}
      and ${column('iteration')} = ${iteration} and ${column('deleted_at')} is null`
}
