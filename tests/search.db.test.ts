import { afterAll, beforeAll, expect, test } from 'vitest'
import { allEntities } from '#apps/contract.ts'
import { group, person } from '#domains/people/contract.ts'
import { planNames } from '#domains/plan/server/domain.ts'
import { createRecord, removeRecord } from '#kernel/command/crud.ts'
import { listRecords } from '#kernel/query/list.ts'
import { searchDomain } from '#kernel/search/search-operations.ts'
import { type Company, openCompany, type Player } from './cast/company.ts'
import { statementsOf } from './cast/count-statements.ts'
import { loopBack } from './cast/loop-back.ts'
import { addInsight } from './cast/research.ts'
import { startProject } from './cast/start-project.ts'
import { makeDecision } from './cast/strategy.ts'

type Hit = { type: string; iteration: number | null }

let company: Company
beforeAll(async () => {
  company = await openCompany()
})
afterAll(() => company.close())

const { records } = searchDomain(allEntities, planNames).operations

test('a record is found by two characters inside its name, and only by those who may see it', async () => {
  const made = await company.as('liming', ctx => createRecord(ctx, group, { name: '华东渠道拓展组', members: [] }))
  expect(await company.run('liming', records, { q: '渠道' })).toMatchObject([{ id: made.id, type: 'team_group' }])
  expect(await company.run('sunwei', records, { q: '渠道' })).toEqual([])
  expect(await company.run('liming', records, { q: '道渠' })).toEqual([])
})

test('a record and its copy of the next iteration are told apart; where there is but one iteration, it is not told', async () => {
  const project = await startProject(company)
  await makeDecision(company, project.id, (await addInsight(company, project.id)).id, { question: '定价拉锯怎么定' })
  const told = async () => (await search('liming', '拉锯')).map(hit => hit.iteration)
  expect(await told()).toEqual([null])
  await loopBack(company, project.id)
  expect(await told()).toEqual([2, 1])
  expect((await search('liming', '一成')).map(hit => [hit.type, hit.iteration])).toEqual([['insight', null]])
})

test.each([
  ['everything', 'liming', 2],
  ['their own and what all may see', 'sunwei', 3],
] as const)('who sees %s searches by as few statements as ever', async (_, player, most) => {
  expect(await statementsOf(() => search(player, '拉锯'))).toHaveLength(most)
})

test('tasks of the playbook are found under their names in the reader’s language, all by two statements more at most', async () => {
  await startProject(company)
  const one = await statementsOf(async () => {
    const found = (await company.as('liming', ctx => records.run({ ...ctx, locale: 'en' }, { q: '设计营销活动' }))) as {
      type: string
      title: string
    }[]
    const tasks = found.filter(hit => hit.type === 'task')
    expect(tasks.length).toBeGreaterThan(1)
    expect(new Set(tasks.map(hit => hit.title))).toEqual(new Set(['Design the campaigns']))
  })
  expect(one.length).toBeLessThanOrEqual(4)
})

const search = (player: Player, q: string) => company.run(player, records, { q }) as Promise<Hit[]>

test('a search without a word finds nothing', async () => {
  expect(await company.run('liming', records, { q: ' ,。' })).toEqual([])
})

test('the bin is looked through by title; its signs mean themselves', async () => {
  const made = await company.as('liming', ctx => createRecord(ctx, group, { name: '100% 华北组', members: [] }))
  await company.as('liming', ctx => createRecord(ctx, group, { name: '100 华北组', members: [] }))
  for (const { id } of await named('华北'))
    await company.as('liming', ctx => removeRecord(ctx, group, { id, version: 1 }))
  expect((await named('0%', true)).map(one => one.id)).toEqual([made.id])
  expect(await named('华北', true)).toHaveLength(2)
  expect(await named('华北')).toEqual([])
})

test('yes and no are asked for by their names and by nothing else', async () => {
  const ask = (value: string) =>
    company.as('liming', ctx => listRecords(ctx, person, { filter: [{ field: 'isOwner', is: 'eq', value }] }))
  expect((await ask('true')).items).toHaveLength(1)
  expect((await ask('false')).items).toHaveLength(4)
  await expect(ask('1')).rejects.toMatchObject({ code: 'list.bad_value' })
})

const named = async (q: string, bin = false) =>
  (await company.as('liming', ctx => listRecords(ctx, group, { q, ...(bin && { bin }) }))).items
