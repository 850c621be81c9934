import { afterAll, beforeAll, expect, test } from 'vitest'
import { lead } from '#domains/customers/contract.ts'
import { aim } from '#domains/goals/contract.ts'
import { createRecord, removeRecord } from '#kernel/command/crud.ts'
import { readRecord } from '#kernel/query/read.ts'
import { type Company, openCompany, type Player } from '#tests/cast/company.ts'
import { startProject } from '#tests/cast/start-project.ts'
import type { FirstSteps } from '../shapes/first-steps.ts'
import { readFirstSteps } from './read-first-steps.ts'

let company: Company
beforeAll(async () => {
  company = await openCompany()
})
afterAll(() => company.close())

const read = async (player: Player = 'sunwei') => (await company.run(player, readFirstSteps, {})) as FirstSteps
const NONE = { projects: false, aims: false, leads: false, goals: false, submissions: false, ownTask: false }

test('a company that has nothing yet has begun nothing; what another company does is not seen', async () => {
  const other = await openCompany('江海仪表', company.database)
  await startProject(other)
  expect(await read()).toEqual({ taken: { people: true, ...NONE }, projectId: null })
})

test('who is alone in the company still has to invite somebody', async () => {
  const { rows } = await company.database.owner.query(
    'update person set active = false where workspace_id = $1 and not is_owner returning id',
    [company.workspaceId],
  )
  expect(await read('liming')).toMatchObject({ taken: { people: false } })
  const ids = rows.map(row => row.id)
  await company.database.owner.query('update person set active = true where id = any($1)', [ids])
  expect(await read('liming')).toMatchObject({ taken: { people: true } })
})

test('what others began counts, also for who may not see it; what lies in the bin does not', async () => {
  await startProject(company)
  const { id } = await company.as('liming', ctx => createRecord(ctx, lead, { name: '林一', phone: '+8613811110001' }))
  await expect(company.as('sunwei', ctx => readRecord(ctx, lead, id))).rejects.toMatchObject({
    code: 'record.not_found',
  })
  expect((await read()).taken).toMatchObject({ ...NONE, leads: true, projects: true })
  await company.as('liming', ctx => removeRecord(ctx, lead, { id, version: 1 }))
  await company.as('liming', ctx => createRecord(ctx, aim, { name: '收入翻一番' }))
  expect((await read()).taken).toMatchObject({ ...NONE, aims: true, projects: true })
})

test('the steps in a project lead to the newest one that the person takes part in', async () => {
  const { id } = await startProject(company)
  expect((await read('wangfang')).projectId).toBe(id)
  expect((await read('sunwei')).projectId).toBeNull()
})

test('a task counts for who has done it, and for nobody else', async () => {
  await company.database.owner.query(
    `update task set state = 'done', owner_id = $1
     where id = (select id from task where workspace_id = $2 order by id limit 1)`,
    [company.people.zhaoqian, company.workspaceId],
  )
  expect((await read('zhaoqian')).taken.ownTask).toBe(true)
  expect((await read('sunwei')).taken.ownTask).toBe(false)
})
