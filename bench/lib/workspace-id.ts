import { openDatabase } from '#apps/server/database/database.ts'
import { readConfig } from '#kernel/config.ts'
import { openPool } from '#kernel/db/pool.ts'

/** The id behind a workspace's address, for seeding beside the interface. */
export async function workspaceIdOf(dataDir: string, slug: string): Promise<string> {
  const database = await openDatabase(readConfig({ DATA_DIR: dataDir }))
  const pool = openPool(database.owner, 1)
  const { rows } = await pool.query<{ id: string }>('select id from workspace where slug = $1', [slug])
  await pool.end()
  await database.stop()
  return rows[0]?.id ?? ''
}
