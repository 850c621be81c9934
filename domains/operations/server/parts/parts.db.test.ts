import { beforeEach, describe, expect, test } from 'vitest'
import type { task } from '#domains/plan/contract.ts'
import { addTask } from '#domains/plan/server/add-task.ts'
import { cancelTask } from '#domains/plan/server/cancel-task.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { openCompany } from '#tests/cast/company.ts'
import { dayFromToday } from '#tests/cast/days.ts'
import { measuredProject } from '#tests/cast/evaluation.ts'
import { approvePart, type Part, sponsorDecides, writePart } from '#tests/cast/operations.ts'
import { judgeLive } from '#tests/judge-check.ts'
import { opened } from '#tests/opened.ts'
import { metricsSetUpCheck } from '../checks/metrics-set-up.ts'
import { partsPlannedCheck } from '../checks/parts-planned.ts'
import { assignPart } from './assign-part.ts'
import { readPartBoard } from './read-part-board.ts'
import { revisePart } from './revise-part.ts'
import { submitPart } from './submit-part.ts'
import { withdrawPart } from './withdraw-part.ts'

const company = opened(openCompany)
let projectId: string
let metricId: string
let taskId: string
beforeEach(async () => {
  const { project, goal } = await measuredProject(company, '105')
  projectId = project.id
  metricId = goal.metricId ?? ''
  taskId = (await addWork()).id
})

function addWork(): Promise<RecordOf<typeof task>> {
  const when = { start: dayFromToday(3), days: 2 }
  const values = { projectId, title: '写排障案例', stageKey: 'P1.1', ...when }
  return company.run('wangfang', addTask, values) as Promise<RecordOf<typeof task>>
}

const gate = () => judgeLive(company, projectId, partsPlannedCheck, { parts: ['content'] })
const whole = () => writePart(company, projectId, { metricId, tasks: [{ taskId }] })

describe('a part of the operation plan', () => {
  test('names its tasks, owner and KPI before it is submitted', async () => {
    const { id } = await writePart(company, projectId)
    await expect(company.run('wangfang', submitPart, { id })).rejects.toMatchObject({
      ...{ code: 'operation.incomplete', data: { field: 'tasks', params: { parts: '对应的任务、KPI' } } },
    })
  })

  test('passes once approved, and no more when its tasks are cancelled', async () => {
    const part = await whole()
    expect(await gate()).toMatchObject({ passed: false, missing: [{ why: { code: 'draft' } }] })
    await approvePart(company, part)
    expect(await gate()).toMatchObject({ passed: true, have: 1, need: 1 })
    await company.run('wangfang', cancelTask, { id: taskId, reason: '改由客户自己写' })
    expect(await gate()).toMatchObject({ passed: false, missing: [{ recordId: part.id, why: { code: 'tasks' } }] })
  })

  test('moves as its state allows', async () => {
    const { id } = await whole()
    const ownerId = company.people.chenli
    expect(await company.run('wangfang', assignPart, { id, ownerId })).toMatchObject({ ownerId })
    await company.run('wangfang', submitPart, { id })
    await company.run('wangfang', withdrawPart, { id })
    await company.run('wangfang', submitPart, { id })
    await sponsorDecides(company, id)
    const next = (await company.run('wangfang', revisePart, { id, reason: '换指标' })) as Part
    expect(next).toMatchObject({ number: 2, metricId, tasks: [{ taskId }], revisedBecause: '换指标' })
    await approvePart(company, next)
    const { items } = (await company.run('wangfang', readPartBoard, { projectId })) as { items: { record: Part }[] }
    expect(items.map(({ record }) => record.state)).toEqual(['approved', 'superseded'])
    await expect(company.run('wangfang', assignPart, { id, ownerId })).rejects.toMatchObject({
      code: 'operation_part.wrong_state',
    })
  })
})

test('a KPI is set up by what its goal and metric say', async () => {
  const verdict = await judgeLive(company, projectId, metricsSetUpCheck)
  expect(verdict).toMatchObject({ need: 1, where: { path: 'goals' } })
  expect(verdict.missing.every(one => one.why.code === 'source')).toBe(true)
})
