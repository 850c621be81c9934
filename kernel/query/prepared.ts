import { createHash } from 'node:crypto'
import type { SQL } from 'drizzle-orm'
import { PgDialect } from 'drizzle-orm/pg-core'
import type { QueryResult } from 'pg'
import type { Tx } from '../db/in-workspace.ts'

/** A plan of a large statement takes about 1 MB in each connection for as long as it lives. */
const MOST = 32

const names = new Map<string, string>()
const dialect = new PgDialect()

/**
 * Runs a statement whose text comes again and again with other values, under a name: PostgreSQL then plans it once a
 * connection and not every time, which is most of what a statement of many sub-selects costs. A text that comes when
 * there are names enough is planned as usual.
 */
export function executePrepared<Row extends Record<string, unknown>>(
  tx: Tx,
  statement: SQL,
): Promise<QueryResult<Row>> {
  const query = dialect.sqlToQuery(statement)
  const prepared = tx._.session.prepareQuery(query, undefined, nameOf(query.sql), false)
  return prepared.execute() as Promise<QueryResult<Row>>
}

function nameOf(text: string): string | undefined {
  const known = names.get(text)
  if (known || names.size >= MOST) return known
  const name = `y${createHash('sha256').update(text).digest('hex').slice(0, 24)}`
  names.set(text, name)
  return name
}
