import { beforeEach, expect, test } from 'vitest'
import { removeRecord, updateRecord } from '#kernel/command/crud.ts'
import { shareOne } from '#tests/cast/communication.ts'
import { openCompany } from '#tests/cast/company.ts'
import { dayFromToday } from '#tests/cast/days.ts'
import { loopBack } from '#tests/cast/loop-back.ts'
import { startProject } from '#tests/cast/start-project.ts'
import { judgeLive } from '#tests/judge-check.ts'
import { opened } from '#tests/opened.ts'
import { sharing } from '../../contract.ts'
import { sharedCheck } from './checks/shared.ts'
import { recordSharing } from './record-sharing.ts'

const company = opened(openCompany)
let projectId: string
beforeEach(async () => {
  projectId = (await startProject(company)).id
})

test('what was shared is recorded once it has been shared', async () => {
  expect(await shareOne(company, projectId)).toMatchObject({ sharedWith: '华北渠道部', byId: company.people.wangfang })
  await expect(shareOne(company, projectId, { sharedOn: dayFromToday(1) })).rejects.toMatchObject({
    code: 'sharing.future',
    data: { field: 'sharedOn', params: { date: dayFromToday(1), today: dayFromToday(0) } },
  })
})

test('its feedback is written later', async () => {
  const { id, version } = await shareOne(company, projectId)
  const set = { feedback: '华北也先约厂长' }
  expect(await company.as('chenli', ctx => updateRecord(ctx, sharing, { id, version, set }))).toMatchObject(set)
})

test('nobody who takes no part in the project records it', async () => {
  const { id: _id, version: _version, ...given } = await shareOne(company, projectId)
  const { what, kind, sharedWith, form, sharedOn, byId } = given
  const input = { projectId, what, kind, sharedWith, form, sharedOn, byId }
  await expect(company.run('sunwei', recordSharing, input)).rejects.toMatchObject({ code: 'right.missing' })
})

test('the gate counts the teams that it was shared with, each once, and nothing in the bin', async () => {
  const judged = () => judgeLive(company, projectId, sharedCheck, { min: 2 })
  expect(await judged()).toMatchObject({ passed: false, have: 0, missingCount: 2, where: { path: 'team/sharings' } })
  await shareOne(company, projectId)
  await shareOne(company, projectId, { sharedWith: ' 华北渠道部' })
  expect(await judged()).toMatchObject({ passed: false, have: 1, need: 2 })
  const { id, version } = await shareOne(company, projectId, { sharedWith: '售后服务部' })
  expect(await judged()).toMatchObject({ passed: true, have: 2 })
  await company.as('wangfang', ctx => removeRecord(ctx, sharing, { id, version }))
  expect(await judged()).toMatchObject({ passed: false, have: 1 })
})

test('the gate of a later iteration asks for sharing of its own', async () => {
  const judged = (iteration: number) => judgeLive(company, projectId, sharedCheck, { min: 1 }, iteration)
  await shareOne(company, projectId)
  expect(await judged(1)).toMatchObject({ passed: true, have: 1 })
  await loopBack(company, projectId)
  expect(await judged(2)).toMatchObject({ passed: false, have: 0, seen: [] })
  await shareOne(company, projectId)
  expect(await judged(2)).toMatchObject({ passed: true, have: 1 })
})
