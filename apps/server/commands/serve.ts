import type { Config } from '#kernel/config.ts'
import { type Database, openDatabase } from '../database/database.ts'
import { migrateDatabase } from '../migrate-database.ts'
import { orListenProblem, refuseBusyPort } from '../port.ts'
import { withSecretKey } from '../secret-key.ts'
import { askedToStop } from '../stop-signal.ts'
import { buildWeb } from '../web-build.ts'

type StartServer = typeof import('../serve.ts').startServer

/** Longer than a request may take; then connections that do not end are cut. */
const DRAIN_MS = 20_000

export async function run(_args: readonly string[], config: Config): Promise<void> {
  const stopped = askedToStop()
  if (config.role !== 'worker') {
    await refuseBusyPort(config)
    await buildWeb()
  }
  // Read while the database starts.
  const server = import('../serve.ts')
  const database = await openDatabase(config, { alone: true })
  try {
    await migrateDatabase(database)
    await serveUntil(stopped, config, database, (await server).startServer)
  } finally {
    await database.stop()
  }
  process.exit()
}

async function serveUntil(
  stopped: Promise<void>,
  config: Config,
  database: Database,
  startServer: StartServer,
): Promise<void> {
  const { secretKey } = withSecretKey(config)
  const serving = await startServer(config, database, secretKey).catch(error => orListenProblem(error, config))
  process.stdout.write(`营策已就绪 · Yingce is ready: ${config.baseUrl}\n`)
  if (serving.setupUrl) process.stdout.write(`创建第一个账户 · Make the first account: ${serving.setupUrl}\n`)
  await stopped
  process.stdout.write('正在停止…… · Stopping ...\n')
  await Promise.race([serving.stop(), new Promise(resolve => setTimeout(resolve, DRAIN_MS).unref())])
}
