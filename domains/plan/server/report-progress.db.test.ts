import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Company, openCompany } from '#tests/cast/company.ts'
import { startProject } from '#tests/cast/start-project.ts'
import type { TaskRecord } from '../contract.ts'
import { addTask } from './add-task.ts'
import { finishTask } from './finish-task.ts'
import { reopenTask } from './reopen-task.ts'
import { reportProgress } from './report-progress.ts'

let company: Company
let projectId: string
beforeAll(async () => {
  company = await openCompany('云岭传感科技', undefined, '2026-11-23T02:00:00Z')
  projectId = (await startProject(company, { playbook: 'S1' })).id
})
afterAll(() => company.close())

const add = async (more: object = {}) =>
  (await company.run('wangfang', addTask, {
    projectId,
    title: '写文案',
    start: '2026-11-09',
    days: 5,
    ...more,
  })) as TaskRecord
const report = (id: string, progress: number, on?: string) =>
  company.run('wangfang', reportProgress, { id, progress, ...(on && { on }) })

test('progress begins a task, and what was reported last counts', async () => {
  const { id } = await add()
  expect(await report(id, 0)).toMatchObject({ state: 'todo', progress: 0, startedOn: null })
  expect(await report(id, 60, '2026-11-12')).toMatchObject({ state: 'doing', startedOn: '2026-11-12' })
  expect(await report(id, 40, '2026-11-13')).toMatchObject({ progress: 0 })
  expect(await report(id, 80)).toMatchObject({ progress: 80 })
})

test('all of it is done, and done is all of it; taken up again it is where it was', async () => {
  const { id } = await add()
  await report(id, 70, '2026-11-12')
  expect(await report(id, 100, '2026-11-13')).toMatchObject({ state: 'done', doneOn: '2026-11-13', progress: 100 })
  const reopened = await company.run('wangfang', reopenTask, { id, reason: '客户要改' })
  expect(reopened).toMatchObject({ state: 'doing', progress: 70, doneOn: null })
  expect(await company.run('wangfang', finishTask, { id })).toMatchObject({ progress: 100 })
  await expect(report(id, 50)).rejects.toMatchObject({ code: 'task.wrong_state' })
})

test('a milestone is reached or not', async () => {
  const { id } = await add({ milestone: true, days: undefined })
  await expect(report(id, 50)).rejects.toMatchObject({
    code: 'task.milestone_progress',
    data: { field: 'progress' },
  })
  expect(await report(id, 100)).toMatchObject({ state: 'done', progress: 100 })
})

test('progress has happened: not tomorrow, and not before the start', async () => {
  const { id } = await add()
  await expect(report(id, 10, '2026-11-24')).rejects.toMatchObject({ code: 'task.future_date' })
  await report(id, 10, '2026-11-16')
  await expect(report(id, 20, '2026-11-13')).rejects.toMatchObject({ code: 'task.done_before_started' })
})

test('nobody outside of the project reports on it', async () => {
  const { id } = await add()
  await expect(company.run('sunwei', reportProgress, { id, progress: 10 })).rejects.toMatchObject({
    code: 'record.not_found',
  })
})
