// `node bin/launch.mjs tests/debian-postgres.ts`: the tests that need a database, on the PostgreSQL that Debian
// installs (apt-get install postgresql) instead of our own, with an owner that is no superuser.
import { execFileSync, spawnSync } from 'node:child_process'
import { globSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { withConnection } from '#apps/server/database/connect.ts'
import { freePort } from './launch/free-port.ts'
import { giveTo, ordinaryUser } from './launch/ordinary-user.ts'
import { type Count, finish, runTests } from './parts.ts'

const programs = globSync('/usr/lib/postgresql/*/bin').sort().at(-1)
if (!programs) throw new Error('Install it first: apt-get install postgresql')
const user = ordinaryUser()
const folder = mkdtempSync(join(tmpdir(), 'yingce-debian-'))
const port = await freePort()
giveTo(user, folder)

const count = await testThere().finally(stop)
finish([count])

async function testThere(): Promise<Count> {
  const data = join(folder, 'data')
  run('initdb', '-D', data, '--username=postgres', '--auth=trust', '--encoding=UTF8', '--locale=C.UTF-8')
  run('pg_ctl', 'start', '-w', '-D', data, '-l', join(folder, 'log'), '-o', `-p ${port} -k ${folder} -c fsync=off`)
  await withConnection({ host: '127.0.0.1', port, user: 'postgres', database: 'postgres' }, async client => {
    await client.query("create role firm login createdb createrole password 'firm'")
    await client.query('create database firm owner firm')
  })
  process.env.TEST_DATABASE_URL = `postgres://firm:firm@127.0.0.1:${port}/firm`
  return runTests('db')
}

function run(program: string, ...args: string[]): void {
  execFileSync(join(programs ?? '', program), args, { ...user, cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] })
}

function stop(): void {
  spawnSync(join(programs ?? '', 'pg_ctl'), ['stop', '-m', 'fast', '-D', join(folder, 'data')], { ...user, cwd: '/' })
  rmSync(folder, { recursive: true, force: true })
}
