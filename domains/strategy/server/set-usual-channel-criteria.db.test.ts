import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ChannelRanking } from '#domains/strategy/contract.ts'
import { type Company, openCompany } from '#tests/cast/company.ts'
import { startProject } from '#tests/cast/start-project.ts'
import { readChannelRanking } from './read-channel-ranking.ts'
import { setUsualChannelCriteria } from './set-usual-channel-criteria.ts'

let company: Company
let projectId: string
beforeAll(async () => {
  company = await openCompany()
  projectId = (await startProject(company)).id
})
afterAll(() => company.close())

const set = () => company.run('wangfang', setUsualChannelCriteria, { projectId })

test('the usual criteria of channels are set once, where there are none yet', async () => {
  await set()
  const { criteria } = (await company.run('wangfang', readChannelRanking, { projectId })) as ChannelRanking
  expect(criteria.map(one => [one.name, one.weight])).toEqual([
    ['覆盖目标客户', 30],
    ['与产品相配', 25],
    ['成本', 20],
    ['可控', 15],
    ['见效快慢', 10],
  ])
  await expect(set()).rejects.toMatchObject({ code: 'channel_criterion.set_already' })
})
