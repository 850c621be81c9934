import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { project } from '#domains/process/contract.ts'
import { readHistory } from '#kernel/query/history.ts'
import { readRecord } from '#kernel/query/read.ts'
import { type Company, openCompany, type Player } from '#tests/cast/company.ts'
import { startProject } from '#tests/cast/start-project.ts'
import { cancelProject } from './cancel-project.ts'
import { changeDates } from './change-dates.ts'

let company: Company
let projectId: string
beforeAll(async () => {
  company = await openCompany()
})
beforeEach(async () => {
  projectId = (await startProject(company)).id
})
afterAll(() => company.close())

const change = (given: object, player: Player = 'wangfang') =>
  company.run(player, changeDates, { projectId, start: '2026-11-02', finish: '2027-06-30', ...given })
const stored = () => company.as('wangfang', ctx => readRecord(ctx, project, projectId))
const refused = (code: string) => expect.objectContaining({ code })

test('who leads a project moves its end; the trail keeps both and why', async () => {
  const before = await stored()
  expect(await change({ version: before.version, reason: '展会改期' })).toMatchObject({ finish: '2027-06-30' })
  expect(await stored()).toMatchObject({ start: '2026-11-02', finish: '2027-06-30', version: before.version + 1 })
  const [newest] = await company.as('wangfang', ctx => readHistory(ctx, projectId))
  expect(newest).toMatchObject({
    ...{ action: 'rescheduled', note: '展会改期', changes: { finish: [before.finish, '2027-06-30'] } },
  })
})

test('nobody else does, and no project ends before it begins', async () => {
  await expect(change({}, 'chenli')).rejects.toEqual(refused('role.needed'))
  await expect(change({}, 'sunwei')).rejects.toEqual(refused('record.not_found'))
  await expect(change({ finish: '2026-11-01' })).rejects.toEqual(refused('project.dates'))
})

test('on a version that is past it is refused with the dates of now', async () => {
  const { version } = await stored()
  await change({ version })
  await expect(change({ version, finish: '2027-07-31' })).rejects.toMatchObject({
    ...{ code: 'record.stale', data: { current: { finish: '2027-06-30' } } },
  })
})

test('a project that is over keeps its dates', async () => {
  await company.run('liming', cancelProject, { projectId, reason: '预算取消' })
  await expect(change({})).rejects.toEqual(refused('project.not_open'))
})
