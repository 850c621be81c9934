import { afterAll, beforeAll, expect, test } from 'vitest'
import { allEntities } from '#apps/contract.ts'
import { customer } from '#domains/customers/contract.ts'
import { group } from '#domains/people/contract.ts'
import { createRecord, removeRecord } from '#kernel/command/crud.ts'
import { type Company, openCompany, type Player } from '#tests/cast/company.ts'
import { statementsOf } from '#tests/cast/count-statements.ts'
import { binDomain } from './bin-operations.ts'

let company: Company
beforeAll(async () => {
  company = await openCompany()
})
afterAll(() => company.close())

const { types } = binDomain(allEntities).operations
const held = (player: Player) => company.run(player, types, undefined)

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
