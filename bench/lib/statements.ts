import { readFileSync, statSync } from 'node:fs'
import { Client } from 'pg'
import { openDatabase } from '#apps/server/database/database.ts'
import { roles } from '#apps/server/database/embedded/address.ts'
import { ensureCluster } from '#apps/server/database/embedded/cluster.ts'
import { readConfig } from '#kernel/config.ts'

/** What is no work of the request itself: the transaction's frame, and who asks. */
const FRAME = /^(begin|commit|rollback|select actor_of|select 1$)/i

/** What the relay, the sealer and the worker do meanwhile, each told by what it reads. */
const BESIDE =
  /^(update|delete from) outbox|from event where|pg_notify|take_due_jobs|seal_audit|pg_reload_conf|pgboss|jobs\./i

const TRIES = 3

/** Counts the statements of a request in the database's own log: the least of three times, as work beside it only adds. */
export async function countStatements(dataDir: string, request: () => Promise<unknown>): Promise<number> {
  const { log, passwords } = await ensureCluster(dataDir)
  const database = await openDatabase(readConfig({ DATA_DIR: dataDir }))
  const admin = new Client({ ...database.app, user: roles.admin, password: passwords.admin, database: 'postgres' })
  await admin.connect()
  try {
    await setting(admin, "set log_statement = 'all'")
    await pause(1_500)
    const counts: number[] = []
    for (let tries = 0; tries < TRIES; tries++) counts.push(await countOnce(log, request))
    return Math.min(...counts)
  } finally {
    await setting(admin, 'reset log_statement')
    await admin.end()
    await database.stop()
  }
}

async function countOnce(log: string, request: () => Promise<unknown>): Promise<number> {
  const from = statSync(log).size
  await request()
  await pause(50)
  return statementsOf(readFileSync(log).subarray(from).toString()).length
}

async function setting(admin: Client, change: string): Promise<void> {
  await admin.query(`alter system ${change}`)
  await admin.query('select pg_reload_conf()')
}

function statementsOf(log: string): string[] {
  const entries = [...log.matchAll(/(?:execute [^:]*|statement): ([^\n]*(?:\n(?!\d{4}-)[^\n]*)*)/g)].map(match =>
    (match[1] ?? '').trim(),
  )
  return entries.filter(text => !FRAME.test(text) && !BESIDE.test(text))
}

function pause(ms: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, ms))
}
