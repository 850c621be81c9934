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
