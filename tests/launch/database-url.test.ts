import { once } from 'node:events'
import { chmodSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { withConnection } from '#apps/server/database/connect.ts'
import { type Database, openDatabase } from '#apps/server/database/database.ts'
import { readPasswords } from '#apps/server/database/embedded/passwords.ts'
import { readConfig } from '#kernel/config.ts'
import { databaseFolder, dataFolder, discard } from './data-folder.ts'
import { expectSentence } from './expect-sentence.ts'
import { freePort } from './free-port.ts'
import { oldPostgres } from './old-postgres.ts'
import { refusal, start } from './product.ts'

const SECRET_KEY = 'a secret of a test, long enough for it'

/** A server that somebody else runs: our own PostgreSQL, reached by an address, with an owner that is no superuser. */
let folder: string
let server: Database
let serverUrl: (user: string, password: string, database: string) => string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'yingce-launch-'))
  chmodSync(folder, 0o711)
  server = await openDatabase(readConfig({ DATA_DIR: folder }), { alone: true })
  serverUrl = (user, password, database) => `postgres://${user}:${password}@/${database}?host=${server.owner.host}`
  const { admin } = readPasswords(databaseFolder(folder))
  await withConnection({ ...server.owner, user: 'postgres', password: admin }, async client => {
    await client.query("create role firm login createrole password 'firm'")
    await client.query("create role weak login password 'weak'")
    await client.query('create database firm owner firm')
    await client.query('create database weak owner weak')
  })
})
afterAll(async () => {
  await server.stop()
  await discard(folder)
})

async function refused(env: Record<string, string>) {
  return refusal({ PORT: String(await freePort()), DATA_DIR: dataFolder(), SECRET_KEY, ...env }, { bare: true })
}

describe('a server named by DATABASE_URL', () => {
  test('is migrated and served; the app connects as a role that owns nothing', async () => {
    const PORT = String(await freePort())
    const DATABASE_URL = serverUrl('firm', 'firm', 'firm')
    const product = start(['serve'], { PORT, DATA_DIR: dataFolder(), DATABASE_URL, SECRET_KEY })
    await product.ready()
    expect((await fetch(`http://127.0.0.1:${PORT}/readyz`)).status).toBe(200)
    const owned = await withConnection({ ...server.owner, user: 'firm', password: 'firm', database: 'firm' }, client =>
      client.query<{ usename: string; owned: number }>(
        `select usename, (select count(*)::int from pg_class where relowner = usesysid) as owned
         from pg_stat_activity where datname = 'firm' and pid <> pg_backend_pid() group by usename, usesysid`,
      ),
    )
    expect(owned.rows).toContainEqual({ usename: 'firm_app', owned: 0 })
    await product.stop()
  })

  test('is refused with another secret, whose holder does not know the app’s password', async () => {
    const { code, output } = await refused({
      DATABASE_URL: serverUrl('firm', 'firm', 'firm'),
      SECRET_KEY: 'x'.repeat(40),
    })
    expect(code).toBe(3)
    expectSentence(output, /不是用这个 SECRET_KEY 建立的/, /“firm_app” exists, but was not made with this SECRET_KEY/)
  })

  test('whose owner may not create roles needs DATABASE_APP_URL', async () => {
    const { code, output } = await refused({ DATABASE_URL: serverUrl('weak', 'weak', 'weak') })
    expect(code).toBe(3)
    expectSentence(output, /请授予它 CREATEROLE/, /Grant it CREATEROLE, or name the app's role in DATABASE_APP_URL/)
  })

  test('is not served by a role that row-level security does not hold', async () => {
    const owner = serverUrl('firm', 'firm', 'firm')
    const { code, output } = await refused({ DATABASE_URL: owner, DATABASE_APP_URL: owner })
    expect(code).toBe(3)
    expectSentence(output, /应用不能以角色“firm”连接/, /must not connect as “firm”/)
  })

  test.each([
    [
      'a wrong password',
      ['firm', 'wrong', 'firm'],
      /不接受用户“firm”/,
      /does not accept the user “firm” or the password/,
    ],
    ['an unknown database', ['firm', 'firm', 'gone'], /没有数据库“gone”/, /there is no database “gone”/],
    [
      'a database of somebody else',
      ['firm', 'firm', 'postgres'],
      /不能在数据库“postgres”中建表/,
      /may not make tables/,
    ],
  ] as const)('with %s is refused in a sentence', async (_, [user, password, database], chinese, english) => {
    const { code, output } = await refused({ DATABASE_URL: serverUrl(user, password, database) })
    expect(code).toBe(3)
    expectSentence(output, chinese, english)
    expect(output).not.toContain(`:${password}@`)
  })

  test('that does not answer is refused in a sentence', async () => {
    const port = await freePort()
    const { code, output } = await refused({ DATABASE_URL: `postgres://a:b@127.0.0.1:${port}/c` })
    expect(code).toBe(3)
    expectSentence(output, new RegExp(`127.0.0.1:${port} 上没有 PostgreSQL`), /no PostgreSQL answers at 127\.0\.0\.1/)
  })

  test('on a host that does not exist is refused in a sentence', async () => {
    const { code, output } = await refused({ DATABASE_URL: 'postgres://a:b@nowhere.invalid/c' })
    expect(code).toBe(3)
    expectSentence(output, /找不到主机“nowhere.invalid”/, /the host “nowhere.invalid” cannot be found/)
  })

  test('that is too old is refused in a sentence', async () => {
    const port = await freePort()
    const old = oldPostgres(14).listen(port, '127.0.0.1')
    onTestFinished(() => void old.close())
    await once(old, 'listening')
    const { code, output } = await refused({ DATABASE_URL: `postgres://a:b@127.0.0.1:${port}/c` })
    expect(code).toBe(3)
    expectSentence(output, /PostgreSQL 14，需要 15/, /PostgreSQL 14; version 15 or newer is needed/)
  })
})
