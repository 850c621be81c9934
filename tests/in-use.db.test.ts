import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { allEntities } from '#apps/contract.ts'
import { aim, goal } from '#domains/goals/contract.ts'
import { createRecord, removeRecord, restoreRecord, updateRecord } from '#kernel/command/crud.ts'
import { changeRecord } from '#kernel/command/records.ts'
import type { Declaration, RecordOf } from '#kernel/entity/entity.ts'
import { findRecord } from '#kernel/query/read.ts'
import { type Company, openCompany } from './cast/company.ts'
import { insertOneOfEach } from './cast/sample-records.ts'

let company: Company
let ids: Record<string, string>
beforeAll(async () => {
  company = await openCompany()
  ids = await company.as('liming', ctx => insertOneOfEach(ctx, allEntities, '样例'))
}, 60_000)
afterAll(() => company.close())

const entities = allEntities as readonly Declaration[]
const byType = (type: string) => entities.find(entity => entity.type === type) as Declaration
const reason = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    error => (error as { data?: { code?: string } }).data?.code ?? String(error),
  )

/** Every reference field, with the type that it points to (any record: a project stands for it). */
const references = entities.flatMap(entity =>
  Object.entries(entity.fields).flatMap(([name, field]): [string, string, string, boolean][] =>
    field.kind === 'reference'
      ? [[entity.type, name, field.to === 'record' ? 'project' : field.to, field.loose === true]]
      : [],
  ),
)

/** Tries to put a record into the bin as any command would; whatever comes of it is undone. */
const tryToBin = (type: string, id: string, alsoGone: readonly string[] = []) =>
  company.as('liming', async ctx => {
    for (const table of entities.map(one => one.type))
      await ctx.tx.execute(`update "${table}" set deleted_at = now() where id in ('${alsoGone.join("','")}')`)
    const record = (await findRecord(ctx, byType(type), id)) as RecordOf<Declaration>
    await changeRecord(ctx, byType(type), record, { deletedAt: ctx.now } as Partial<RecordOf<Declaration>>)
    throw Object.assign(new Error('undone'), { data: { code: 'was possible' } })
  })

describe('a record that others refer to', () => {
  test.each(references)('%s.%s holds its %s (loose: %s)', async (from, field, to, loose) => {
    const id = ids[to] ?? ''
    const user = ids[from] ?? ''
    if (from === to || id === user) return
    const points = await company.database.owner.query(
      `select 1 from "${from}" where id = $1 and "${field.replace(/[A-Z]/g, one => `_${one.toLowerCase()}`)}" = $2`,
      [user, id],
    )
    // The sample knows the founder, who has another role; everything else points to what was made with it.
    if (points.rows.length === 0) return expect(`${from}.${field}`).toBe('person.roleId')
    const others = Object.values(ids).filter(one => one !== id && one !== user && one !== ids.person)
    const held = !loose || references.some(other => other[0] === from && other[2] === to && !other[3])
    expect(await reason(tryToBin(to, id, others))).toBe(!held ? 'was possible' : 'record.in_use')
    expect(await reason(tryToBin(to, id, [...others, user]))).toBe('was possible')
  })
})

describe('deleting', () => {
  test('names who uses the record and where, in the person’s words', async () => {
    const error = await tryToBin('insight', ids.insight ?? '').catch(
      caught => caught as { data: Record<string, unknown> },
    )
    const { params, details } = error.data as { params: { count: number; where: string }; details: { id: string }[] }
    expect(params.where).toContain('“样例')
    expect(details.map(one => one.id)).toContain(ids.swot_item)
    expect(params.count).toBeGreaterThanOrEqual(details.length)
  })
})

describe('the bin', () => {
  test('is no place to point to: not with a new record, not with a changed one', async () => {
    const { gone, other } = await aims()
    const create = (aimId: string) =>
      company.as('liming', ctx => createRecord(ctx, goal, { projectId: ids.project ?? '', statement: '目标', aimId }))
    expect(await reason(create(gone))).toBe('reference.in_bin')
    const made = await create(other)
    const change = company.as('liming', ctx =>
      updateRecord(ctx, goal, { id: made.id, version: 1, set: { aimId: gone } as never }),
    )
    expect(await reason(change)).toBe('reference.in_bin')
  })

  test('gives nothing back that points into it, until that is back too', async () => {
    const { other } = await aims()
    const made = await company.as('liming', ctx =>
      createRecord(ctx, goal, { projectId: ids.project ?? '', statement: '目标', aimId: other }),
    )
    await company.as('liming', ctx => removeRecord(ctx, goal, { id: made.id, version: 1 }))
    await company.as('liming', ctx => removeRecord(ctx, aim, { id: other, version: 1 }))
    const back = () => company.as('liming', ctx => restoreRecord(ctx, goal, made.id))
    expect(await reason(back())).toBe('reference.in_bin')
    await company.as('liming', ctx => restoreRecord(ctx, aim, other))
    expect((await back()).deletedAt).toBeNull()
  })

  test('takes a record or lets others refer to it, never both, however close together they come', async () => {
    for (let round = 0; round < 10; round++) {
      const { other } = await aims()
      const refer = company.as('liming', ctx =>
        createRecord(ctx, goal, { projectId: ids.project ?? '', statement: '同时', aimId: other }),
      )
      const remove = company.as('liming', ctx => removeRecord(ctx, aim, { id: other, version: 1 }))
      const outcomes = await Promise.all([reason(refer), reason(remove)])
      expect([
        ['done', 'record.in_use'],
        ['reference.in_bin', 'done'],
      ]).toContainEqual(outcomes)
    }
  })
})

/** One aim in the bin and one outside of it. */
async function aims(): Promise<{ gone: string; other: string }> {
  const make = () => company.as('liming', ctx => createRecord(ctx, aim, { name: `营收 ${ctx.newId('aim')}` }))
  const [gone, other] = [await make(), await make()]
  await company.as('liming', ctx => removeRecord(ctx, aim, { id: gone.id, version: 1 }))
  return { gone: gone.id, other: other.id }
}
