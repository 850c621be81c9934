import { type Client, type Pool, types } from 'pg'
import type { Db } from 'pg-boss'

/** Lets the queue speak through our own connections; it expects the driver's own reading of dates. */
export function bossDatabase(connection: Client | Pool): Db {
  return { executeSql: (text, values) => connection.query({ text, values, types } as never) as never }
}
