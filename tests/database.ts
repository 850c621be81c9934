import { randomBytes } from 'node:crypto'
import type { Pool, PoolConfig } from 'pg'
import { inject } from 'vitest'
import { withConnection } from '#apps/server/database/connect.ts'
import { openPool } from '#kernel/db/pool.ts'
import { dropDatabase } from './drop-database.ts'

export interface TestDatabase {
  /** As the product connects: a role that owns nothing. */
  readonly app: Pool
  /** As migrations connect. */
  readonly owner: Pool
  readonly appConfig: PoolConfig
  readonly ownerConfig: PoolConfig
  readonly appRole: string
  readonly name: string
  readonly close: () => Promise<void>
}

/** A fresh clone of the migrated template, for one test file. */
export async function testDatabase(): Promise<TestDatabase> {
  const server = inject('postgres')
  const name = `yingce_test_${randomBytes(8).toString('hex')}`
  await withConnection(server.owner, owner => owner.query(`create database ${name} template ${server.template}`))
  const appConfig = { ...server.app, database: name }
  const ownerConfig = { ...server.owner, database: name }
  const app = openPool(appConfig)
  const owner = openPool(ownerConfig, 3)
  const close = async () => {
    await Promise.all([app.end(), owner.end()])
    await withConnection(server.owner, client => dropDatabase(client, name))
  }
  return { app, owner, appConfig, ownerConfig, appRole: server.appRole, name, close }
}
