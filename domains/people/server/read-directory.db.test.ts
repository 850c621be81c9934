import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Company, openCompany } from '#tests/cast/company.ts'
import { readDirectory } from './read-directory.ts'

let company: Company
beforeAll(async () => {
  company = await openCompany()
})
afterAll(() => company.close())

test('an ordinary member sees who the others are and in which role, and nothing else of them', async () => {
  const seen = (await company.run('sunwei', readDirectory, {})) as { id: string }[]
  expect(seen.map(one => one.id).sort()).toEqual(Object.values(company.people).sort())
  expect(seen.find(one => one.id === company.people.sunwei)).toEqual({
    ...{ id: company.people.sunwei, name: '孙伟', active: true, roleName: '普通成员' },
  })
})
