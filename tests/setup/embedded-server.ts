import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { withConnection } from '#apps/server/database/connect.ts'
import { openDatabase } from '#apps/server/database/database.ts'
import { clusterFolder } from '#apps/server/database/embedded/cluster-folder.ts'
import { readPasswords } from '#apps/server/database/embedded/passwords.ts'
import { readConfig } from '#kernel/config.ts'
import type { TestServer } from './postgres.ts'

/** The product's own PostgreSQL in a folder of its own, with one difference: it need not survive a power failure. */
export async function embeddedServer(): Promise<{ server: TestServer; stop: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'yingce-test-'))
  chmodSync(folder, 0o711)
  const { owner, app, appRole, stop } = await openDatabase(readConfig({ DATA_DIR: folder }), { alone: true })
  const { admin } = readPasswords(clusterFolder(folder))
  await withConnection({ ...owner, user: 'postgres', password: admin }, async client => {
    await client.query('alter system set fsync = off')
    await client.query('alter system set full_page_writes = off')
    await client.query('select pg_reload_conf()')
    await client.query('alter role yingce_owner createdb')
  })
  return {
    server: { owner, app, appRole, template: 'yingce_template' },
    stop: async () => {
      await stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
