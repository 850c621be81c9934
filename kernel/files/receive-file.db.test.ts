import { existsSync, globSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import type { Pool, PoolClient } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Company, openCompany } from '#tests/cast/company.ts'
import { filesFolder } from '#tests/cast/files.ts'
import type { Runtime } from '../command/context.ts'
import { fileKey } from './file-store.ts'
import { receiveFile } from './receive-file.ts'

let yunling: Company
beforeAll(async () => {
  yunling = await openCompany()
})
afterAll(() => yunling.close())

const receive = (runtime: Runtime, name: string, text: string) =>
  yunling.as('wangfang', ctx =>
    receiveFile(runtime, ctx.actor, 'zh', { name, bytes: Readable.from([Buffer.from(text)]) }),
  )

test('a yes of the database that gets lost on its way leaves the record its bytes', async () => {
  const runtime = { ...yunling.runtime, pool: losingAnswers(yunling.runtime.pool) }
  await expect(receive(runtime, '线索.csv', '姓名\n王芳\n')).rejects.toThrow('Connection terminated')
  const { rows } = await yunling.database.owner.query("select id from file where name = '线索.csv'")
  expect(rows).toHaveLength(1)
  expect(existsSync(join(filesFolder(), fileKey(yunling.workspaceId, rows[0].id)))).toBe(true)
})

test('a refusal leaves no bytes behind', async () => {
  const kept = () => globSync('**/fil_*', { cwd: filesFolder() })
  const before = kept()
  await expect(receive(yunling.runtime, '价格.xlsx', 'PK\x03\x04 no table of contents')).rejects.toMatchObject({
    code: 'file.type_false',
  })
  expect(kept()).toEqual(before)
})

/** A network that carries each COMMIT to the database and breaks before the answer is back. */
function losingAnswers(pool: Pool): Pool {
  const connect = async () => {
    const client = await pool.connect()
    const query = async (...given: Parameters<PoolClient['query']>) => {
      const answer = await client.query(...given)
      if (String(given[0]) === 'commit') throw new Error('Connection terminated unexpectedly')
      return answer
    }
    return new Proxy(client, { get: (target, key) => (key === 'query' ? query : Reflect.get(target, key)) })
  }
  return new Proxy(pool, { get: (target, key) => (key === 'connect' ? connect : Reflect.get(target, key)) })
}
