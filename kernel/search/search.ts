import { sql } from 'drizzle-orm'
import type { Tx } from '../db/in-workspace.ts'
import type { Scope } from '../policy/scope.ts'
import { queryTerms } from './terms.ts'

const HITS_MAX = 1000

/** The ids of the newest records of a type (of all types: null) whose text holds everything that is asked for. */
export async function searchIds(
  tx: Tx,
  type: string | null,
  query: string,
  scope: Scope,
  most = HITS_MAX,
): Promise<string[]> {
  const terms = queryTerms(query)
  if (terms.length === 0 || scope.kind === 'none') return []
  const owners = scope.kind === 'some' ? sql.param([...scope.owners]) : null
  const projects = scope.kind === 'some' ? sql.param([...scope.projects]) : null
  const found = await tx.execute<{ id: string }>(
    sql`select search_records(${type}, ${sql.param(terms)}, ${owners}, ${projects}, ${most}) as id`,
  )
  return found.rows.map(row => row.id)
}
