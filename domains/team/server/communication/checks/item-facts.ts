import { type SQL, sql } from 'drizzle-orm'
import type { GatePlace } from '#domains/process/reads.ts'
import type { Item } from '../require-item-state.ts'

export type ItemFacts = Pick<Item, 'id' | 'version' | 'what' | 'audience' | 'state' | 'nextOn'> & {
  /** The stakeholders whom it names. */
  readonly names: readonly string[]
}

/** What is told in a project up to this iteration. */
export function itemFacts(place: GatePlace): SQL {
  return sql`(
    select coalesce(json_agg(json_build_object('id', c.id, 'version', c.version, 'what', c.what,
      'audience', c.audience, 'state', c.state, 'nextOn', c.next_on,
      'names', (select coalesce(json_agg(s->>'stakeholderId'), '[]')
        from jsonb_array_elements(coalesce(c.stakeholders, '[]')) s)) order by c.next_on, c.id), '[]')
    from communication_item c
    where c.workspace_id = ${place.workspaceId} and c.project_id = ${place.projectId}
      and c.iteration <= ${place.iteration} and c.deleted_at is null)`
}
