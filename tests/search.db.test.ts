import { afterAll, beforeAll, expect, test } from 'vitest'
import { allEntities } from '#apps/contract.ts'
import { group } from '#domains/people/contract.ts'
import { createRecord } from '#kernel/command/crud.ts'
import { searchDomain } from '#kernel/search/search-operations.ts'
import { type Company, openCompany } from './cast/company.ts'

let company: Company
beforeAll(async () => {
  company = await openCompany()
})
afterAll(() => company.close())

const { records } = searchDomain(allEntities).operations

test('a record is found by two characters inside its name, and only by those who may see it', async () => {
  const made = await company.as('liming', ctx => createRecord(ctx, group, { name: '华东渠道拓展组', members: [] }))
  expect(await company.run('liming', records, { q: '渠道' })).toMatchObject([{ id: made.id, type: 'team_group' }])
  expect(await company.run('sunwei', records, { q: '渠道' })).toEqual([])
  expect(await company.run('liming', records, { q: '道渠' })).toEqual([])
})

test('a search without a word finds nothing', async () => {
  expect(await company.run('liming', records, { q: ' ,。' })).toEqual([])
})
