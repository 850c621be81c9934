import { afterAll, beforeAll, expect, test } from 'vitest'
import { allEntities } from '#apps/contract.ts'
import { customer } from '#domains/customers/contract.ts'
import { goal } from '#domains/goals/contract.ts'
import { group } from '#domains/people/contract.ts'
import { createRecord, removeRecord } from '#kernel/command/crud.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { scopeOf } from '#kernel/policy/scope.ts'
import { countRecords } from '#kernel/query/list.ts'
import { type Company, openCompany, type Player } from '#tests/cast/company.ts'
import { statementsOf } from '#tests/cast/count-statements.ts'
import { startProject } from '#tests/cast/start-project.ts'
import { binDomain } from './bin-operations.ts'

let company: Company
beforeAll(async () => {
  company = await openCompany()
})
afterAll(() => company.close())

const { types } = binDomain(allEntities).operations
const held = (player: Player) => company.run(player, types, undefined) as Promise<string[]>

test('the bin names the types of which it holds something, whether or not others live', async () => {
  expect(await held('liming')).toEqual([])
  const { id } = await company.as('liming', ctx => createRecord(ctx, group, { name: '误删的小组', members: [] }))
  await company.as('liming', ctx => createRecord(ctx, customer, { name: '远航船舶' }))
  await company.as('liming', ctx => removeRecord(ctx, group, { id, version: 1 }))
  expect(await held('liming')).toEqual(['team_group'])
})

test('nobody learns of what they may not see', async () => {
  const { id } = await company.as('wangfang', ctx => createRecord(ctx, customer, { name: '江海泵业' }))
  await company.as('wangfang', ctx => removeRecord(ctx, customer, { id, version: 1 }))
  expect(await held('wangfang')).toContain('customer')
  expect(await held('sunwei')).not.toContain('customer')
})

test('all types are asked by one statement', async () => {
  expect(await statementsOf(() => held('sunwei'))).toHaveLength(1)
})

test('it names what its lists show: by the project, and by the owner of the day', async () => {
  const { id: projectId } = await startProject(company)
  await company.as('wangfang', async ctx => {
    const { id } = await createRecord(ctx, goal, { projectId, statement: '新增 300 条线索' })
    await removeRecord(ctx, goal, { id, version: 1 })
    const given = await createRecord(ctx, customer, { name: '北辰仪表' })
    const { id: handed, version } = await changeRecord(ctx, customer, given, { ownerId: company.people.chenli })
    await removeRecord(ctx, customer, { id: handed, version })
  })
  expect(await held('chenli')).toContain('goal')
  expect(await held('sunwei')).not.toContain('goal')
  for (const player of ['liming', 'wangfang', 'chenli', 'zhaoqian', 'sunwei'] as const)
    expect((await held(player)).sort()).toEqual(await listed(player))
})

test('it does not look through what lives', async () => {
  const { owner } = company.database
  await owner.query(
    `insert into record (workspace_id, id, type, title)
    select $1, 'cus_living_' || n, 'customer', '客户' from generate_series(1, 20000) n`,
    [company.workspaceId],
  )
  await owner.query('analyze record')
  const [asked] = await statementsOf(() => held('liming'))
  const plan = await planOf(asked ?? '')
  expect(plan).toContain('record_bin_ix')
  expect(plan).not.toMatch(/Seq Scan|record_type_ix|record_pk/)
})

/** How the database goes about a statement, whatever its values are. */
async function planOf(statement: string): Promise<string> {
  const places = new Set(statement.match(/\$\d+/g))
  const client = await company.database.owner.connect()
  try {
    await client.query('begin; set local plan_cache_mode = force_generic_plan')
    await client.query(`prepare asked as ${statement}`)
    const { rows } = await client.query(`explain execute asked(${[...places].map(() => 'null')})`)
    await client.query('rollback; deallocate asked')
    return rows.map(row => row['QUERY PLAN']).join('\n')
  } finally {
    client.release()
  }
}

/** The types of whose bin the person's lists show something. */
function listed(player: Player): Promise<string[]> {
  return company.as(player, async ctx => {
    const found: string[] = []
    for (const entity of allEntities.filter(one => one.generic.includes('remove'))) {
      if (scopeOf(ctx.actor, entity, 'read').kind === 'none') continue
      if ((await countRecords(ctx, entity, { bin: true })).count > 0) found.push(entity.type)
    }
    return found.sort()
  })
}
