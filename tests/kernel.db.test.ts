import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { group, role } from '#domains/people/contract.ts'
import { createRecord, removeRecord, restoreRecord, updateRecord } from '#kernel/command/crud.ts'
import { readHistory } from '#kernel/query/history.ts'
import { countRecords, listRecords } from '#kernel/query/list.ts'
import { readRecord } from '#kernel/query/read.ts'
import { type Company, openCompany } from './cast/company.ts'

let yunling: Company
let other: Company
beforeAll(async () => {
  yunling = await openCompany()
  other = await openCompany('江海泵业', yunling.database)
})
afterAll(() => yunling.close())

const newGroup = (name: string, members: string[] = []) => ({ name, members: members.map(person => ({ person })) })

describe('a record', () => {
  test('is created, changed on its version, and remembers both', async () => {
    const made = await yunling.as('liming', ctx => createRecord(ctx, group, newGroup('华东组')))
    expect(made.version).toBe(1)
    const changed = await yunling.as('liming', ctx =>
      updateRecord(ctx, group, { id: made.id, version: 1, set: { name: '华东一组' } }),
    )
    expect(changed).toMatchObject({ version: 2, name: '华东一组' })
    const history = await yunling.as('liming', ctx => readHistory(ctx, made.id))
    expect(history.map(entry => entry.action)).toEqual(['updated', 'created'])
    expect(history[0]?.changes).toEqual({ name: ['华东组', '华东一组'] })
  })

  test('is not changed on a version that somebody else has replaced', async () => {
    const made = await yunling.as('liming', ctx => createRecord(ctx, group, newGroup('西南组')))
    await yunling.as('liming', ctx => updateRecord(ctx, group, { id: made.id, version: 1, set: { name: '西南二组' } }))
    const late = yunling.as('liming', ctx =>
      updateRecord(ctx, group, { id: made.id, version: 1, set: { name: '西南三组' } }),
    )
    await expect(late).rejects.toMatchObject({
      code: 'record.stale',
      data: { current: { name: '西南二组', version: 2 } },
    })
    const unsaid = yunling.as('liming', ctx => updateRecord(ctx, group, { id: made.id, set: { name: 'x' } }))
    await expect(unsaid).rejects.toMatchObject({ code: 'record.version_required' })
  })

  test('comes back from the bin with people in it who have left meanwhile', async () => {
    const { sunwei } = yunling.people
    const given = { ...newGroup('展会组'), members: [{ person: sunwei }] }
    const made = await yunling.as('liming', ctx => createRecord(ctx, group, given))
    await yunling.as('liming', ctx => removeRecord(ctx, group, { id: made.id, version: 1 }))
    const active = (yes: boolean) =>
      yunling.database.owner.query('update person set active = $1 where id = $2', [yes, sunwei])
    await active(false)
    const back = await yunling.as('liming', ctx => restoreRecord(ctx, group, made.id))
    await active(true)
    expect(back).toMatchObject({ members: [{ person: sunwei }], deletedAt: null })
  })

  test('goes to the bin and comes back', async () => {
    const made = await yunling.as('liming', ctx => createRecord(ctx, group, newGroup('临时组')))
    await yunling.as('liming', ctx => removeRecord(ctx, group, { id: made.id, version: 1 }))
    await expect(yunling.as('liming', ctx => readRecord(ctx, group, made.id))).rejects.toMatchObject({
      code: 'record.not_found',
    })
    const back = await yunling.as('liming', ctx => restoreRecord(ctx, group, made.id))
    expect(back).toMatchObject({ deletedAt: null, version: 3 })
  })

  test('of another company does not exist', async () => {
    const theirs = await other.as('liming', ctx => createRecord(ctx, group, newGroup('他们的组')))
    await expect(yunling.as('liming', ctx => readRecord(ctx, group, theirs.id))).rejects.toMatchObject({
      code: 'record.not_found',
    })
    const mine = await yunling.as('liming', ctx => listRecords(ctx, group, {}))
    expect(mine.items.map(item => item.id)).not.toContain(theirs.id)
  })

  test('is not created by a person without the right', async () => {
    const refused = yunling.as('sunwei', ctx => createRecord(ctx, group, newGroup('我的组')))
    await expect(refused).rejects.toMatchObject({ code: 'right.missing' })
  })
})

describe('a list', () => {
  test('is read page by page without losing or doubling a record', async () => {
    const names = Array.from({ length: 23 }, (_, index) => `页组${String(index).padStart(2, '0')}`)
    for (const name of names) await yunling.as('liming', ctx => createRecord(ctx, group, newGroup(name)))
    const seen: string[] = []
    let after: string | undefined
    do {
      const page = await yunling.as('liming', ctx =>
        listRecords(ctx, group, { q: '页组', sort: '-name', limit: 5, ...(after && { after }) }),
      )
      seen.push(...page.items.map(item => item.name))
      after = page.next ?? undefined
    } while (after)
    expect(seen).toEqual([...names].reverse())
    expect(await yunling.as('liming', ctx => countRecords(ctx, group, { q: '页组' }))).toEqual({
      count: 23,
      more: false,
    })
  })

  test('sorts Chinese names by pinyin', async () => {
    for (const name of ['张组', '安组', '李组'])
      await other.as('liming', ctx => createRecord(ctx, group, newGroup(name)))
    const page = await other.as('liming', ctx =>
      listRecords(ctx, group, { sort: 'name', filter: [{ field: 'name', is: 'in', value: ['张组', '安组', '李组'] }] }),
    )
    expect(page.items.map(item => item.name)).toEqual(['安组', '李组', '张组'])
  })

  test('refuses a field that is none', async () => {
    const refused = yunling.as('liming', ctx => listRecords(ctx, role, { sort: 'secret' }))
    await expect(refused).rejects.toMatchObject({ code: 'list.unknown_field' })
  })
})

describe('the database', () => {
  test('shows no row without a workspace, whoever forgets to ask', async () => {
    const { rows } = await yunling.database.app.query('select count(*)::int as count from team_group')
    expect(rows).toEqual([{ count: 0 }])
  })

  test('guards every table of a workspace by forced row-level security', async () => {
    const { rows } = await yunling.database.owner.query(`
      select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'public' and c.relkind = 'r' and not (c.relrowsecurity and c.relforcerowsecurity)
      order by 1`)
    expect(rows.map(row => row.relname)).toEqual(['migration', 'outbox', 'workspace'])
  })
})
