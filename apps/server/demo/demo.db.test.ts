import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Company, openCompany } from '#tests/cast/company.ts'
import { loadDemo, removeDemoOf } from './from-terminal.ts'

let company: Company
beforeAll(async () => {
  company = await openCompany()
})
afterAll(() => company.close())

const quiet = () => undefined

/** How many rows every table of the database has, and a fingerprint of all that they say. */
async function everyRow(): Promise<Record<string, string>> {
  const { owner } = company.database
  const { rows: tables } = await owner.query<{ name: string }>(`
    select format('%I.%I', schemaname, tablename) as name from pg_tables
    where schemaname not in ('pg_catalog', 'information_schema') order by 1`)
  const found: Record<string, string> = {}
  for (const { name } of tables) {
    const text = `select count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '') as said from ${name} t`
    found[name] = (await owner.query(text)).rows[0].said
  }
  return found
}

async function emailOf(name: string): Promise<string> {
  const { rows } = await company.database.owner.query('select email from auth."user" where name = $1', [name])
  return rows[0].email
}

describe('the demonstration company', () => {
  test('is loaded, is refused a second time, and goes without a trace', async () => {
    const before = await everyRow()
    const owner = await emailOf('李明')
    const wanted = { language: 'zh', owner, tell: quiet } as const
    const slug = await loadDemo(company.runtime, wanted)
    await expect(loadDemo(company.runtime, wanted)).rejects.toMatchObject({
      sentence: { zh: expect.stringContaining(`/w/${slug}/`) },
    })
    const loaded = await everyRow()
    expect(loaded).not.toEqual(before)
    expect(await removeDemoOf(company.runtime, owner)).toBe(slug)
    expect(await everyRow()).toEqual(before)
  }, 120_000)
})
