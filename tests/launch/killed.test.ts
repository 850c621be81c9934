import { setTimeout as sleep } from 'node:timers/promises'
import type { Client } from 'pg'
import { expect, test } from 'vitest'
import { withConnection } from '#apps/server/database/connect.ts'
import { addressFor, addressOf, roles } from '#apps/server/database/embedded/address.ts'
import { readPasswords } from '#apps/server/database/embedded/passwords.ts'
import { type Postmaster, runningPostmaster } from '#apps/server/database/embedded/postmaster-file.ts'
import { databaseFolder, dataFolder } from './data-folder.ts'
import { freePort } from './free-port.ts'
import { type Product, start } from './product.ts'

test('after kill -9 of the app its database goes on, and the next start takes it over with every row', async () => {
  const { env, product } = await running({ bare: true })
  const before = databaseOf(env.DATA_DIR)
  await asOwner(env.DATA_DIR, before, client => client.query('create table ledger as select 1 as entry'))
  product.child.kill('SIGKILL')
  await product.exit
  expect(databaseOf(env.DATA_DIR).pid).toBe(before.pid)

  const next = start(['serve'], env)
  await next.ready()
  expect(databaseOf(env.DATA_DIR).pid).toBe(before.pid)
  expect(await entries(env.DATA_DIR)).toEqual([1])
  await next.stop()
  expect(runningPostmaster(databaseFolder(env.DATA_DIR))).toBeUndefined()
})

test('after kill -9 of the launcher the app does not stay behind on the port', async () => {
  const { env, product } = await running()
  product.child.kill('SIGKILL')
  const next = start(['serve'], env)
  await next.ready()
  await next.stop()
  expect((await next.exit).code).toBe(0)
})

test('after kill -9 of the database the app starts it again, and every acknowledged row is there', async () => {
  const { env, product } = await running()
  const before = databaseOf(env.DATA_DIR)
  const acknowledged = await writeUntilKilled(env.DATA_DIR, before)
  expect(acknowledged.length).toBeGreaterThan(20)

  await untilRestarted(env.DATA_DIR, before.pid)
  expect(await entries(env.DATA_DIR)).toEqual(expect.arrayContaining(acknowledged))
  await product.ready()
  expect(await statusSoon(`http://127.0.0.1:${env.PORT}/readyz`)).toBe(200)
  await product.stop()
  expect((await product.exit).code).toBe(0)
})

test('after kill -9 of both the next start recovers every acknowledged row', async () => {
  const { env, product } = await running({ bare: true })
  const before = databaseOf(env.DATA_DIR)
  product.child.kill('SIGSTOP')
  const acknowledged = await writeUntilKilled(env.DATA_DIR, before)
  product.child.kill('SIGKILL')
  await product.exit

  const next = start(['serve'], env)
  await next.ready()
  expect(await entries(env.DATA_DIR)).toEqual(expect.arrayContaining(acknowledged))
  await next.stop()
})

interface Running {
  readonly env: { readonly PORT: string; readonly DATA_DIR: string }
  readonly product: Product
}

async function running(options: { bare?: boolean } = {}): Promise<Running> {
  const env = { PORT: String(await freePort()), DATA_DIR: dataFolder() }
  const product = start(['serve'], env, options)
  await product.ready()
  return { env, product }
}

function databaseOf(dataDir: string): Postmaster {
  const server = runningPostmaster(databaseFolder(dataDir))
  if (!server) throw new Error('no database is running')
  return server
}

function asOwner<T>(dataDir: string, server: Postmaster, work: (client: Client) => Promise<T>): Promise<T> {
  const { owner } = readPasswords(databaseFolder(dataDir))
  return withConnection(addressFor(addressOf(server), roles.owner, owner), work)
}

async function entries(dataDir: string): Promise<number[]> {
  const { rows } = await asOwner(dataDir, databaseOf(dataDir), client =>
    client.query<{ entry: number }>('select entry from ledger order by entry'),
  )
  return rows.map(row => row.entry)
}

/** Returns what the server had said yes to when it was killed in the middle of the writing. */
async function writeUntilKilled(dataDir: string, server: Postmaster): Promise<number[]> {
  const acknowledged: number[] = []
  await asOwner(dataDir, server, async client => {
    await client.query('create table ledger (entry int)')
    setTimeout(() => process.kill(server.pid, 'SIGKILL'), 300)
    for (let entry = 0; ; entry++) {
      await client.query('insert into ledger values ($1)', [entry])
      acknowledged.push(entry)
    }
  }).catch(() => undefined)
  return acknowledged
}

async function untilRestarted(dataDir: string, formerPid: number): Promise<void> {
  for (let tries = 0; tries < 500; tries++) {
    const server = runningPostmaster(databaseFolder(dataDir))
    if (server && server.pid !== formerPid && server.status === 'ready') return
    await sleep(20)
  }
  throw new Error('the database was not started again')
}

/** The pools notice a new server at their next try. */
async function statusSoon(url: string): Promise<number> {
  for (let tries = 0; ; tries++) {
    const { status } = await fetch(url)
    if (status === 200 || tries === 50) return status
    await sleep(100)
  }
}
