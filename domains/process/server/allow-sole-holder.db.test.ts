import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Company, openCompany } from '#tests/cast/company.ts'
import { allowSoleHolder, readSoleHolder } from './allow-sole-holder.ts'

let company: Company
beforeAll(async () => {
  company = await openCompany()
})
afterAll(() => company.close())

test('is not allowed until the owner allows it, and the owner may take it back', async () => {
  expect(await company.run('sunwei', readSoleHolder, {})).toEqual({ allowed: false })
  await company.run('liming', allowSoleHolder, { allowed: true })
  expect(await company.run('sunwei', readSoleHolder, {})).toEqual({ allowed: true })
  await company.run('liming', allowSoleHolder, { allowed: false })
  expect(await company.run('sunwei', readSoleHolder, {})).toEqual({ allowed: false })
})

test('stays in the trail as it was before and is now', async () => {
  await company.run('liming', allowSoleHolder, { allowed: false })
  await company.run('liming', allowSoleHolder, { allowed: false })
  const { rows } = await company.database.owner.query(
    "select changes from audit where record_type = 'workspace' and action = 'sole_holder_allowed' order by id desc limit 1",
  )
  expect(rows[0].changes).toEqual({ soleHolderAllowed: [false, false] })
})

test('is the owner’s to allow and nobody else’s', async () => {
  await expect(company.run('wangfang', allowSoleHolder, { allowed: true })).rejects.toEqual(
    expect.objectContaining({ code: 'right.missing' }),
  )
  expect(await company.run('wangfang', readSoleHolder, {})).toEqual({ allowed: false })
})

test('in one workspace says nothing about another', async () => {
  const other = await openCompany('江海泵业', company.database)
  await company.run('liming', allowSoleHolder, { allowed: true })
  expect(await other.run('liming', readSoleHolder, {})).toEqual({ allowed: false })
})
