import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { inWorkspace } from '#kernel/db/in-workspace.ts'
import { openPool } from '#kernel/db/pool.ts'
import { executePrepared } from '#kernel/query/prepared.ts'
import { type Company, openCompany } from './cast/company.ts'

let yunling: Company
let jianghai: Company
beforeAll(async () => {
  yunling = await openCompany()
  jianghai = await openCompany('江海泵业', yunling.database)
})
afterAll(() => yunling.close())

/** PostgreSQL keeps a plan that fits all values once it has planned a statement five times. */
const OFTEN = 8

test('a plan that is kept shows each company its own records only, on one connection in turns', async () => {
  const pool = openPool(yunling.database.appConfig, 1)
  const namesOf = (company: Company) =>
    inWorkspace(pool, company.workspaceId, async tx => {
      // No workspace is named here: row-level security alone keeps them apart.
      const found = await executePrepared<{ ids: string[] }>(tx, sql`select array_agg(id) as ids from person`)
      return new Set(found.rows[0]?.ids)
    })
  for (let turn = 0; turn < OFTEN; turn++)
    for (const company of [yunling, jianghai])
      expect(await namesOf(company)).toEqual(new Set(Object.values(company.people)))
  await pool.end()
})

test('a kept plan takes other values, and statements beyond those that are kept are answered too', async () => {
  const asked = Array.from({ length: 40 }, (_, n) => n)
  const answers = await inWorkspace(yunling.database.app, yunling.workspaceId, async tx => {
    const found: unknown[] = []
    for (const n of asked) {
      const { rows } = await executePrepared(tx, sql`select ${n}::int + 1 as ${sql.identifier(`more${n}`)}`)
      found.push(rows[0]?.[`more${n}`])
    }
    for (const n of asked) found.push((await executePrepared(tx, sql`select ${n}::int * 2 as twice`)).rows[0]?.twice)
    return found
  })
  expect(answers).toEqual([...asked.map(n => n + 1), ...asked.map(n => n * 2)])
})
