import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { PoolConfig } from 'pg'
import type { TestProject } from 'vitest/node'
import { withConnection } from '#apps/server/database/connect.ts'
import { migrate } from '#kernel/db/migrate.ts'
import { dropDatabase } from '../drop-database.ts'
import { embeddedServer } from './embedded-server.ts'
import { givenServer } from './given-server.ts'

/** A PostgreSQL for tests; plain data, since it is handed to other processes. */
export interface TestServer {
  /** No superuser: forced row-level security must hold for it as it does in production. May create databases. */
  readonly owner: PoolConfig
  readonly app: PoolConfig
  readonly appRole: string
  /** Migrated once; each test file clones it. */
  readonly template: string
}

declare module 'vitest' {
  interface ProvidedContext {
    postgres: TestServer
    /** Where tests keep files; removed after all of them, since workers may end without a word. */
    files: string
  }
}

/** One real PostgreSQL for all test files: the embedded one, or the server that TEST_DATABASE_URL names. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const url = process.env.TEST_DATABASE_URL
  const { server, stop } = url ? await givenServer(url) : await embeddedServer()
  try {
    await makeTemplate(server)
  } catch (error) {
    await stop()
    throw error
  }
  const files = mkdtempSync(join(tmpdir(), 'yc-files-'))
  project.provide('postgres', server)
  project.provide('files', files)
  return async () => {
    rmSync(files, { recursive: true, force: true })
    await withConnection(server.owner, owner => dropDatabase(owner, server.template))
    await stop()
  }
}

async function makeTemplate({ owner, appRole, template }: TestServer): Promise<void> {
  await withConnection(owner, client => client.query(`create database ${template}`))
  await migrate({ ...owner, database: template }, appRole)
}
