import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { channelOption } from '#domains/strategy/contract.ts'
import { updateRecord } from '#kernel/command/crud.ts'
import { type Company, openCompany } from '#tests/cast/company.ts'
import { addChannel, addChannelCriteria, scoreOn } from '#tests/cast/positioning-story.ts'
import { startProject } from '#tests/cast/start-project.ts'
import { judgeLive } from '#tests/judge-check.ts'
import { coverageEstimatedCheck } from './checks/coverage-estimated.ts'
import { chooseChannel } from './choose-channel.ts'
import { unchooseChannel } from './unchoose-channel.ts'

let company: Company
let projectId: string
let criteria: string[]
let id: string
beforeAll(async () => {
  company = await openCompany()
})
beforeEach(async () => {
  projectId = (await startProject(company)).id
  criteria = await addChannelCriteria(company, projectId)
  id = (await addChannel(company, projectId)).id
})
afterAll(() => company.close())

const reason = '售后两小时到场靠自己的人'
const choose = () => company.run('wangfang', chooseChannel, { id, reason })
const estimated = () => judgeLive(company, projectId, coverageEstimatedCheck)

describe('a channel', () => {
  test('is chosen with who, when and why, once it is scored on every criterion', async () => {
    await scoreOn(company, id, criteria, [3, null])
    await expect(choose()).rejects.toMatchObject({ code: 'scoring.incomplete' })
    await scoreOn(company, id, criteria, [3, 5])
    const chosen = { chosenReason: reason, chosenBy: company.people.wangfang, chosenAt: expect.any(String) }
    expect(await choose()).toMatchObject(chosen)
    expect(await estimated()).toMatchObject({ passed: true, have: 1, need: 1 })
  })

  test('that is chosen needs an estimate with its basis; others do not', async () => {
    expect(await estimated()).toMatchObject({ passed: false, note: { code: 'none_chosen' } })
    await scoreOn(company, id, criteria, [3, 5])
    await choose()
    await addChannel(company, projectId, { name: '县域代理商', coverage: null, coverageBasis: null })
    await company.as('wangfang', ctx =>
      updateRecord(ctx, channelOption, { id, version: 2, set: { coverageBasis: null } }),
    )
    expect(await estimated()).toMatchObject({
      ...{ passed: false, have: 0, need: 1 },
      missing: [{ recordId: id, field: 'coverageBasis' }],
    })
  })

  test('counts as chosen only while it is scored on every criterion', async () => {
    await scoreOn(company, id, criteria, [3, 5])
    await choose()
    await scoreOn(company, id, criteria, [3, null])
    expect(await estimated()).toMatchObject({ passed: false, note: { code: 'none_chosen' } })
    await scoreOn(company, id, criteria, [3, 4])
    expect(await estimated()).toMatchObject({ passed: true, have: 1, need: 1 })
  })

  test('is taken back with a reason, but only where it was chosen', async () => {
    const takeBack = () => company.run('wangfang', unchooseChannel, { id, reason: '人手不够' })
    await expect(takeBack()).rejects.toMatchObject({ code: 'scoring.not_chosen' })
    await scoreOn(company, id, criteria, [3, 5])
    await choose()
    expect(await takeBack()).toMatchObject({ chosenReason: null, chosenAt: null, chosenBy: null })
  })
})
