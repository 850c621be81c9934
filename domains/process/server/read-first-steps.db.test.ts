import { afterAll, beforeAll, expect, test } from 'vitest'
import { lead } from '#domains/customers/contract.ts'
import { aim } from '#domains/goals/contract.ts'
import { createRecord, removeRecord } from '#kernel/command/crud.ts'
import { readRecord } from '#kernel/query/read.ts'
import { type Company, openCompany } from '#tests/cast/company.ts'
import { startProject } from '#tests/cast/start-project.ts'
import { readFirstSteps } from './read-first-steps.ts'

let company: Company
beforeAll(async () => {
  company = await openCompany()
})
afterAll(() => company.close())

const begun = () => company.run('sunwei', readFirstSteps, {})

test('a company that has nothing yet has begun nothing', async () => {
  const other = await openCompany('江海仪表', company.database)
  await startProject(other)
  expect(await begun()).toEqual({ aims: false, leads: false, projects: false })
})

test('what others began counts, also for who may not see it; what lies in the bin does not', async () => {
  await startProject(company)
  const { id } = await company.as('liming', ctx => createRecord(ctx, lead, { name: '林一', phone: '+8613811110001' }))
  await expect(company.as('sunwei', ctx => readRecord(ctx, lead, id))).rejects.toMatchObject({
    code: 'record.not_found',
  })
  expect(await begun()).toEqual({ aims: false, leads: true, projects: true })
  await company.as('liming', ctx => removeRecord(ctx, lead, { id, version: 1 }))
  await company.as('liming', ctx => createRecord(ctx, aim, { name: '收入翻一番' }))
  expect(await begun()).toEqual({ aims: true, leads: false, projects: true })
})
