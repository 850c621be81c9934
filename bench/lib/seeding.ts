import type { Pool } from 'pg'
import { openDatabase } from '#apps/server/database/database.ts'
import { openFiles } from '#apps/server/open-files.ts'
import { buildRuntime } from '#apps/server/runtime.ts'
import type { Context } from '#kernel/command/context.ts'
import { runAs } from '#kernel/command/run.ts'
import { readConfig } from '#kernel/config.ts'
import { openPool } from '#kernel/db/pool.ts'
import { systemActor } from '#kernel/policy/actor.ts'

/** Writes many records beside the interface, through the kernel: rows, search words and trail are as the product makes them. */
export interface Seeding {
  readonly write: <T>(personId: string, work: (ctx: Context) => Promise<T>) => Promise<T>
  /** Seals the trail and vacuums, so that no measurement pays for what was written before it. */
  readonly settle: () => Promise<void>
  readonly close: () => Promise<void>
}

/** Opens the database of a server of our own for seeding a workspace. */
export async function openSeeding(dataDir: string, slug: string): Promise<Seeding> {
  const config = readConfig({ DATA_DIR: dataDir })
  const database = await openDatabase(config)
  const [app, owner] = [openPool(database.app, 2), openPool(database.owner, 1)]
  const runtime = buildRuntime({ pool: app, log: () => undefined, files: openFiles(config) })
  const { rows } = await owner.query<{ id: string }>('select id from workspace where slug = $1', [slug])
  const workspaceId = rows[0]?.id ?? ''
  return {
    write: (personId, work) => runAs(runtime, systemActor(workspaceId, personId), 'zh', work),
    settle: () => settle(owner),
    close: async () => {
      await Promise.all([app.end(), owner.end()])
      await database.stop()
    },
  }
}

const PAUSE_MS = 200
const PATIENCE_MS = 120_000

async function settle(owner: Pool): Promise<void> {
  const until = performance.now() + PATIENCE_MS
  while (await hasWork(owner)) {
    if (performance.now() > until) throw new Error('the trail is not sealed, or the events are not handed on')
    await new Promise(resolve => setTimeout(resolve, PAUSE_MS))
  }
  await owner.query('set statement_timeout = 0')
  await owner.query('vacuum analyze')
}

/** The server seals and relays by itself. */
async function hasWork(owner: Pool): Promise<boolean> {
  const { rows } = await owner.query<{ busy: boolean }>(
    'select exists (select 1 from audit where seq is null) or exists (select 1 from outbox) as busy',
  )
  return rows[0]?.busy ?? false
}
