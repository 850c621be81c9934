import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type ChannelRanking, channelCriterion, segmentCriterion } from '#domains/strategy/contract.ts'
import { createRecord, removeRecord } from '#kernel/command/crud.ts'
import { type Company, openCompany } from '#tests/cast/company.ts'
import { addChannel, addChannelCriteria, scoreOn } from '#tests/cast/positioning-story.ts'
import { startProject } from '#tests/cast/start-project.ts'
import { judgeLive } from '#tests/judge-check.ts'
import { channelsScoredCheck } from './checks/channels-scored.ts'
import { readChannelRanking } from './read-channel-ranking.ts'
import { scoreChannel } from './score-channel.ts'

let company: Company
let projectId: string
let criteria: string[]
beforeAll(async () => {
  company = await openCompany()
})
beforeEach(async () => {
  projectId = (await startProject(company)).id
  criteria = await addChannelCriteria(company, projectId)
})
afterAll(() => company.close())

const ranking = () => company.run('chenli', readChannelRanking, { projectId }) as Promise<ChannelRanking>
const judged = (min: number) => judgeLive(company, projectId, channelsScoredCheck, { min })

describe('scoring channels', () => {
  test('ranks them by their weighted mean, and counts those that are scored to the end', async () => {
    const direct = await addChannel(company, projectId)
    const agent = await addChannel(company, projectId, { name: '县域代理商', kind: 'agent' })
    // (60·3 + 40·5) / 100 = 3.80, (60·5 + 40·3) / 100 = 4.20
    await scoreOn(company, direct.id, criteria, [3, 5])
    await scoreOn(company, agent.id, criteria, [5, 3])
    const { channels } = await ranking()
    expect(channels.map(one => [one.channel.name, one.mean, one.rank])).toEqual([
      ['直销团队', '3.80', 2],
      ['县域代理商', '4.20', 1],
    ])
    expect(await judged(2)).toMatchObject({ passed: true, have: 2, need: 2 })
    expect(await judged(3)).toMatchObject({ passed: false, have: 2, need: 3, note: { params: { left: 1 } } })
  })

  test('counts no score on a criterion that was deleted', async () => {
    const direct = await addChannel(company, projectId)
    await scoreOn(company, direct.id, criteria, [4, null])
    expect(await judged(1)).toMatchObject({
      passed: false,
      missing: [{ recordId: direct.id, why: { params: { left: 1 } } }],
    })
    await company.as('wangfang', ctx => removeRecord(ctx, channelCriterion, { id: criteria[1] ?? '', version: 1 }))
    expect(await judged(1)).toMatchObject({ passed: true, have: 1 })
    expect((await ranking()).channels).toMatchObject([{ mean: '4.00', rank: 1 }])
  })

  test('is refused on a criterion of segments', async () => {
    const direct = await addChannel(company, projectId)
    const foreign = await company.as('wangfang', ctx =>
      createRecord(ctx, segmentCriterion, { projectId, name: '规模', weight: 10 }),
    )
    const scores = [{ criterionId: foreign.id, score: 3 }]
    await expect(company.run('wangfang', scoreChannel, { channelId: direct.id, scores })).rejects.toMatchObject({
      code: 'channel_option.other_iteration',
    })
  })
})
