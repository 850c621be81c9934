import { type SQL, sql } from 'drizzle-orm'
import type { GatePlace } from '#domains/process/reads.ts'

export interface DeliveryFacts {
  readonly id: string
  readonly version: number
  readonly what: string
  readonly state: 'planned' | 'ready' | 'delivered' | 'accepted' | 'returned'
  /** How many quality checks are linked to it, and how many of them have neither passed nor been conceded. */
  readonly checks: number
  readonly openChecks: number
}

/** Everything that the project is to deliver, with how its quality checks stand. */
export function deliveryFacts(place: GatePlace): SQL {
  return sql`(
    select coalesce(json_agg(json_build_object('id', d.id, 'version', d.version, 'what', d.what, 'state', d.state,
      'checks', q.checks, 'openChecks', q.open) order by d.due_on, d.id), '[]')
    from delivery_item d cross join lateral (
      select count(*)::int as checks,
        (count(*) filter (where c.state not in ('passed', 'conceded')))::int as open
      from jsonb_array_elements(coalesce(d.checks, '[]')) one
      join quality_check c on c.workspace_id = d.workspace_id and c.id = one->>'checkId' and c.deleted_at is null) q
    where d.workspace_id = ${place.workspaceId} and d.project_id = ${place.projectId}
      and d.iteration <= ${place.iteration} and d.deleted_at is null)`
}
