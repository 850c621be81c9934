import { randomBytes } from 'node:crypto'
import type { Server } from 'node:http'
import type { Pool } from 'pg'
import { openSetup } from '#domains/people/server/account/set-up.ts'
import type { Config } from '#kernel/config.ts'
import { inSystem } from '#kernel/db/in-workspace.ts'
import { openPool } from '#kernel/db/pool.ts'
import { openJobQueue } from '#kernel/jobs/job-queue.ts'
import type { Database } from './database/database.ts'
import { openFiles } from './open-files.ts'
import { openJobs } from './open-jobs.ts'
import { openSite } from './open-site.ts'
import { openWorker } from './open-worker.ts'
import { readPlaybookFiles } from './playbook-files.ts'
import { refuseBrokenPlaybooks } from './refuse-broken-playbooks.ts'
import { buildRuntime } from './runtime.ts'

const POOL_SIZE = 16

export interface Serving {
  /** The address that makes the first account; null where there is one already, and where nothing is served. */
  readonly setupUrl: string | null
  /** Finishes what is under way, then ends. */
  readonly stop: () => Promise<void>
}

/** Serves pages and interfaces, works in the background, or both, on a database that is migrated. */
export async function startServer(config: Config, database: Database, secret: string): Promise<Serving> {
  refuseBrokenPlaybooks(readPlaybookFiles())
  const pool = openPool(database.app, POOL_SIZE)
  const log = logger(config.logLevel)
  const queue = await openJobQueue(pool, log)
  const runtime = buildRuntime({ pool, log, files: openFiles(config), baseUrl: config.baseUrl, startJob: queue.send })
  const worker = config.role === 'web' ? null : openWorker(runtime)
  const jobs = config.role === 'web' ? null : await openJobs(runtime, queue)
  const { baseUrl, trustedProxies, requestLimit } = config
  const site =
    config.role === 'worker'
      ? null
      : openSite({ runtime, pool, database: database.app, baseUrl, secret, trustedProxies, requestLimit })
  if (site) await listen(site.server, config)
  return {
    setupUrl: site ? await setupUrl(pool, baseUrl) : null,
    stop: async () => {
      jobs?.stop()
      await Promise.all([site?.stop(), worker?.stop(), queue.close()])
      await pool.end()
    },
  }
}

/** A busy port or a foreign address rejects with the system's error. */
function listen(server: Server, config: Config): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(config.port, config.host, () => resolve())
  })
}

async function setupUrl(pool: Pool, baseUrl: string): Promise<string | null> {
  const secret = randomBytes(24).toString('base64url')
  const open = await inSystem(pool, tx => openSetup(tx, secret))
  return open ? `${baseUrl}/setup/${secret}` : null
}

const LEVELS = ['error', 'warn', 'info', 'debug']

/** One line of JSON an entry; errors to the error stream. */
function logger(level: Config['logLevel']): (entry: Record<string, unknown>) => void {
  return entry => {
    const severity = LEVELS.indexOf(String(entry.level ?? 'info'))
    if (severity > LEVELS.indexOf(level)) return
    const line = `${JSON.stringify({ at: new Date().toISOString(), ...entry })}\n`
    if (severity === 0) process.stderr.write(line)
    else process.stdout.write(line)
  }
}
