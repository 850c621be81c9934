import { type SQL, sql } from 'drizzle-orm'

/** What has to be settled before a project's profit can be said for good. */
export interface OpenLine {
  readonly id: string
  readonly version: number
  readonly type: 'expense' | 'payment' | 'contract'
  readonly name: string
  readonly state: string
  /** In minor units. */
  readonly minor: string
}

/** Expenses that nobody has approved, payments that are not allocated in full, contracts that nobody has signed yet. */
export function openLinesSql({ workspaceId, projectId }: { workspaceId: string; projectId: string }): SQL {
  const within = sql`t.workspace_id = ${workspaceId} and t.project_id = ${projectId} and t.deleted_at is null`
  return sql`(
    select coalesce(json_agg(json_build_object('id', l.id, 'version', l.version, 'type', l.type, 'name', l.name,
      'state', l.state, 'minor', l.minor::text) order by l.type, l.id), '[]')
    from (
      select t.id, t.version, 'expense' as type, t.item as name, t.state, t.amount as minor from expense t
        where ${within} and t.state in ('draft', 'submitted')
      union all
      select t.id, t.version, 'payment', t.payer, 'unallocated', t.amount - t.allocated from payment t
        where ${within} and t.state = 'received' and t.allocated < t.amount
      union all
      select t.id, t.version, 'contract', t.name, t.state, t.amount from contract t
        where ${within} and t.state in ('draft', 'submitted', 'approved', 'signing')
    ) l)`
}
