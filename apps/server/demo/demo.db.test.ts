import { readdirSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Company, openCompany } from '#tests/cast/company.ts'
import { filesFolder } from '#tests/cast/files.ts'
import { startProject } from '#tests/cast/start-project.ts'
import { loadDemo, removeDemoOf } from './from-terminal.ts'

let company: Company
let owner: string
beforeAll(async () => {
  company = await openCompany()
  // A neighbour with records of its own, in the very tables from which the demonstration will go.
  await startProject(company)
  owner = await emailOf('李明')
})
afterAll(() => company.close())

const quiet = () => undefined
const MINUTES = 300_000

/** How many rows every table of the database has, and a fingerprint of all that they say. */
async function everyRow(): Promise<Record<string, string>> {
  const { rows: tables } = await company.database.owner.query<{ name: string }>(`
    select format('%I.%I', schemaname, tablename) as name from pg_tables
    where schemaname not in ('pg_catalog', 'information_schema') order by 1`)
  const found: Record<string, string> = {}
  for (const { name } of tables) {
    const text = `select count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '') as said from ${name} t`
    found[name] = (await company.database.owner.query(text)).rows[0].said
  }
  return found
}

function everyFile(): string[] {
  return readdirSync(filesFolder(), { recursive: true, encoding: 'utf8' }).sort()
}

async function emailOf(name: string): Promise<string> {
  const { rows } = await company.database.owner.query('select email from auth."user" where name = $1', [name])
  return rows[0].email
}

async function inDemo<T extends object>(text: string): Promise<T[]> {
  const { rows } = await company.database.owner.query<T>(
    `with demo as (select id from workspace where demo is not null) ${text}`,
  )
  return rows
}

describe('the demonstration company', () => {
  let before: Record<string, string>
  let filesBefore: string[]
  beforeAll(async () => {
    before = await everyRow()
    filesBefore = everyFile()
    await loadDemo(company.runtime, { language: 'zh', owner, tell: quiet })
  }, MINUTES)

  test('has a project on each playbook, at different stages', async () => {
    const projects = await inDemo<{ playbook_id: string; status: string; iteration: number }>(
      'select playbook_id, status, iteration from project where workspace_id in (select id from demo)',
    )
    const ids = projects.map(one => one.playbook_id)
    expect(new Set(ids)).toEqual(new Set([1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map(number => `P${number}`)))
    expect(projects.find(one => one.playbook_id === 'P1')?.iteration).toBe(2)
    expect(projects.filter(one => one.status === 'closed').map(one => one.playbook_id)).toEqual(['P6'])
    const shown = "select p.playbook_id from project p join workspace w on w.demo->>'projectId' = p.id"
    expect(await inDemo(shown)).toEqual([{ playbook_id: 'P1' }])
    const stages = await inDemo<{ key: string; state: string; returns: number }>(
      'select key, state, returns from stage where workspace_id in (select id from demo)',
    )
    expect(stages.filter(one => one.returns > 0).map(one => one.key)).toContain('P3.1')
    expect(stages.filter(one => one.state === 'in_review').map(one => one.key)).toContain('P5.1')
  })

  test('waits for whoever loaded it, and its people cannot sign in', async () => {
    const waiting = await inDemo(`
      select subject_type from approval where workspace_id in (select id from demo) and result = 'pending'`)
    expect(waiting.length).toBeGreaterThanOrEqual(2)
    const people = await inDemo<{ passwords: string }>(`
      select (select count(*) from auth.account a where a.user_id = p.user_id) as passwords
      from person p where workspace_id in (select id from demo) and not is_owner`)
    expect(people.length).toBeGreaterThan(5)
    expect(people.every(one => Number(one.passwords) === 0)).toBe(true)
  })

  test('owes and is owed in every column of the aging', async () => {
    const days = await inDemo<{ late: number }>(`
      select (now() at time zone 'Asia/Shanghai')::date - due_on as late from receivable
      where workspace_id in (select id from demo) and name not in ('预付款')`)
    const columns = days.map(({ late }) => Math.max(0, Math.ceil(Math.min(late, 91) / 30)))
    expect(new Set(columns)).toEqual(new Set([0, 1, 2, 3, 4]))
  })

  test('is refused a second time, in words', async () => {
    const again = loadDemo(company.runtime, { language: 'en', owner, tell: quiet })
    await expect(again).rejects.toMatchObject({ sentence: { en: expect.stringContaining('loaded already, at /w/') } })
  })

  test(
    'goes without a trace, and nothing goes with it',
    async () => {
      await removeDemoOf(company.runtime, owner)
      expect(await everyRow()).toEqual(before)
      expect(everyFile()).toEqual(filesBefore)
      await expect(removeDemoOf(company.runtime, owner)).rejects.toMatchObject({
        sentence: { zh: '没有载入演示公司。' },
      })
    },
    MINUTES,
  )

  test(
    'is removed, and loaded again, where it was interrupted',
    async () => {
      const broken = { language: 'en', owner, tell: () => stop() } as const
      await expect(loadDemo(company.runtime, broken)).rejects.toThrow('pulled the plug')
      expect(await inDemo("select demo->>'state' as state from workspace where demo is not null")).toEqual([
        { state: 'loading' },
      ])
      await expect(loadDemo(company.runtime, broken)).rejects.toThrow('pulled the plug')
      expect(await inDemo('select id from demo')).toHaveLength(1)
      await removeDemoOf(company.runtime, owner)
      expect(await everyRow()).toEqual(before)
    },
    MINUTES,
  )

  test(
    'is the only kind of workspace that can be removed',
    async () => {
      const { rows } = await company.database.app.query('select remove_demonstration($1) as gone', [
        company.workspaceId,
      ])
      expect(rows).toEqual([{ gone: false }])
      expect(await everyRow()).toEqual(before)
    },
    MINUTES,
  )
})

function stop(): never {
  throw new Error('pulled the plug')
}
