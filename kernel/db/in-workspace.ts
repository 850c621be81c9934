import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres'
import type { Pool, PoolClient } from 'pg'

/** A transaction inside one workspace. */
export type Tx = NodePgDatabase<Record<string, never>>

const WORKSPACE_ID = /^wsp_[0-9a-hjkmnp-tv-z]{26}$/

/** Runs `work` in one transaction that row-level security holds inside the workspace. */
export function inWorkspace<T>(pool: Pool, workspaceId: string, work: (tx: Tx) => Promise<T>): Promise<T> {
  // The id goes into the statement's text, since SET takes no parameters; so its shape is checked.
  if (!WORKSPACE_ID.test(workspaceId)) throw new Error('not a workspace id')
  return withClient(pool, `begin; set local app.workspace_id = '${workspaceId}'`, work)
}

/** Runs `work` in one transaction outside any workspace: row-level security then hides every business row. */
export function inSystem<T>(pool: Pool, work: (tx: Tx) => Promise<T>): Promise<T> {
  return withClient(pool, 'begin', work)
}

async function withClient<T>(pool: Pool, begin: string, work: (tx: Tx) => Promise<T>): Promise<T> {
  const client = await pool.connect()
  let broken: Error | undefined
  try {
    await client.query(begin)
    const result = await work(drizzle(client))
    await client.query('commit')
    return result
  } catch (error) {
    broken = await rollback(client)
    throw error
  } finally {
    client.release(broken)
  }
}

/** A connection that cannot roll back is not used again. */
async function rollback(client: PoolClient): Promise<Error | undefined> {
  try {
    await client.query('rollback')
    return undefined
  } catch (error) {
    return error as Error
  }
}
