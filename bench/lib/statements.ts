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

/** Counts the statements of one request in the database's own log. */
export async function countStatements(dataDir: string, request: () => Promise<unknown>): Promise<number> {
  const { log, passwords } = await ensureCluster(dataDir)
  const database = await openDatabase(readConfig({ DATA_DIR: dataDir }))
  const admin = new Client({ ...database.app, user: roles.admin, password: passwords.admin, database: 'postgres' })
  await admin.connect()
  try {
    await setting(admin, "set log_statement = 'all'")
    await pause(1_500)
    const from = statSync(log).size
    await request()
    await pause(50)
    const written = readFileSync(log).subarray(from).toString()
    return statementsOf(written).length
  } finally {
    await setting(admin, 'reset log_statement')
    await admin.end()
    await database.stop()
  }
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
