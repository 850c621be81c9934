import { randomBytes } from 'node:crypto'
import { Client, type Pool } from 'pg'
import { inject } from 'vitest'
import { openPool } from '#kernel/db/pool.ts'

export interface TestDatabase {
  /** As the product connects: a role that owns nothing. */
  readonly app: Pool
  /** As migrations connect. */
  readonly owner: Pool
  readonly name: string
  readonly close: () => Promise<void>
}

/** A fresh clone of the migrated template, for one test file. */
export async function testDatabase(): Promise<TestDatabase> {
  const { host, port, template } = inject('postgres')
  const name = `t_${randomBytes(8).toString('hex')}`
  const admin = new Client({ host, port, user: 'yingce_owner', database: 'postgres' })
  await admin.connect()
  await admin.query(`create database ${name} template ${template}`)
  await admin.end()
  const app = openPool({ host, port, user: 'yingce_app', database: name })
  const owner = openPool({ host, port, user: 'yingce_owner', database: name }, 3)
  return { app, owner, name, close: async () => void (await Promise.all([app.end(), owner.end()])) }
}
