import type { Client } from 'pg'
import type { Label } from '#kernel/entity/field.ts'
import type { Fault } from './report.ts'

/** More of one kind say nothing new. */
const MOST = 100

/** A statement that gives the rows which must not be: `workspace_id`, `at`, and, where it matters, `zh` and `en`. */
export interface Search {
  readonly check: string
  readonly what: Label
  readonly sql: string
}

export async function faultsOf(owner: Client, { check, what, sql }: Search): Promise<Fault[]> {
  const { rows } = await owner.query<{ workspace_id: string | null; at: string }>(
    `select * from (${sql}) f limit ${MOST}`,
  )
  return rows.map(row => ({ check, workspaceId: row.workspace_id, at: row.at, what }))
}
