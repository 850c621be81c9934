import { afterAll, beforeAll, expect, test } from 'vitest'
import { readRecord } from '#kernel/query/read.ts'
import { type Company, openCompany } from '#tests/cast/company.ts'
import { person } from '../contract.ts'
import { readMe } from './read-me.ts'
import { setGuide } from './set-guide.ts'

let company: Company
beforeAll(async () => {
  company = await openCompany()
})
afterAll(() => company.close())

const guide = async (player: 'sunwei' | 'chenli') =>
  ((await company.run(player, readMe, {})) as { guide: object }).guide

test('what somebody has seen or put away is remembered for them alone, and can be taken back', async () => {
  const before = await guide('chenli')
  await company.run('sunwei', setGuide, { what: 'tour', state: 'away' })
  await company.run('sunwei', setGuide, { what: 'steps', state: 'away' })
  expect(await guide('sunwei')).toEqual({ tourSeen: true, stepsAway: true })
  expect(await guide('chenli')).toEqual(before)
  await company.run('sunwei', setGuide, { what: 'steps', state: 'open' })
  expect(await guide('sunwei')).toEqual({ tourSeen: true, stepsAway: false })
})

test('it is nothing that others overtake: the member stays at the version that they had', async () => {
  const version = async () =>
    (await company.as('liming', ctx => readRecord(ctx, person, company.people.zhaoqian))).version
  const before = await version()
  await company.run('zhaoqian', setGuide, { what: 'steps', state: 'away' })
  expect(await version()).toBe(before)
})
