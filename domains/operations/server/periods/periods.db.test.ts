import { beforeEach, describe, expect, test } from 'vitest'
import { readInbox } from '#domains/process/server/read-inbox.ts'
import type { Inbox } from '#domains/process/shapes/inbox.ts'
import { removeRecord } from '#kernel/command/crud.ts'
import { openCompany } from '#tests/cast/company.ts'
import { dayFromToday } from '#tests/cast/days.ts'
import { measuredProject } from '#tests/cast/evaluation.ts'
import { newGoal } from '#tests/cast/goals.ts'
import { approvePeriod, type Period, planPeriod, runPeriod, setRhythm, sponsorDecides } from '#tests/cast/operations.ts'
import type { Started } from '#tests/cast/start-project.ts'
import { judgeLive } from '#tests/judge-check.ts'
import { opened } from '#tests/opened.ts'
import { operationPeriod } from '../../contract.ts'
import { periodsPlannedCheck } from '../checks/periods-planned.ts'
import { periodsReviewedCheck } from '../checks/periods-reviewed.ts'
import { rhythmSetCheck } from '../checks/rhythm-set.ts'
import { assignPeriod } from './assign-period.ts'
import { beginPeriod } from './begin-period.ts'
import { readPeriodBoard } from './read-period-board.ts'
import { reopenPeriod } from './reopen-period.ts'
import { replanPeriod } from './replan-period.ts'
import { restorePeriod } from './restore-period.ts'
import { reviewPeriod } from './review-period.ts'
import { submitPeriod } from './submit-period.ts'
import { updatePeriod } from './update-period.ts'
import { withdrawPeriod } from './withdraw-period.ts'

const company = opened(openCompany)
let projectId: string
let project: Started
let targets: { metricId: string; target: string }[]
beforeEach(async () => {
  const measured = await measuredProject(company, '105')
  project = measured.project
  projectId = project.id
  targets = [{ metricId: measured.goal.metricId, target: '12' }]
})

const WORDS = { achieved: '入驻十九位', problems: '一位没有回复', adjustments: '下一期先打电话' }
const planned = () => judgeLive(company, projectId, periodsPlannedCheck)
const reviewed = () => judgeLive(company, projectId, periodsReviewedCheck)
const submit = (id: string) => company.run('wangfang', submitPeriod, { id })
const review = (id: string) => company.run('wangfang', reviewPeriod, { id, ...WORDS })

describe('an operation period', () => {
  test('runs by an approved plan and is reviewed on what was read in it', async () => {
    const { id } = await planPeriod(company, projectId, { targets })
    expect(await planned()).toMatchObject({ passed: false, missing: [{ recordId: id, why: { code: 'planned' } }] })
    await runPeriod(company, { id })
    expect(await planned()).toMatchObject({ passed: true, have: 1 })
    expect(await reviewed()).toMatchObject({ passed: false, missing: [{ why: { code: 'not_reviewed' } }] })
    expect(await review(id)).toMatchObject({ state: 'reviewed', reviewedOn: dayFromToday(0), ...WORDS })
    expect(await reviewed()).toMatchObject({ passed: true, have: 1, need: 1 })
    const { items } = (await company.run('wangfang', readPeriodBoard, { projectId })) as { items: object[] }
    expect(items).toMatchObject([
      { approval: null, readings: [{ target: '12', actual: '10.5', readOn: dayFromToday(0) }] },
    ])
  })

  test('is not submitted without work and targets, nor after it has begun', async () => {
    const bare = await planPeriod(company, projectId, { work: null })
    await expect(submit(bare.id)).rejects.toMatchObject({
      ...{ code: 'operation.incomplete', data: { params: { parts: '这一期做什么、这一期的目标值' } } },
    })
    const days = { start: dayFromToday(-5), finish: dayFromToday(-1) }
    const late = await planPeriod(company, projectId, { ...days, targets })
    await expect(submit(late.id)).rejects.toMatchObject({
      ...{ code: 'operation_period.begun', data: { field: 'start', params: { start: dayFromToday(-5) } } },
    })
  })

  test('neither begins before its day nor is reviewed before it is over', async () => {
    const ahead = await planPeriod(company, projectId, { start: dayFromToday(2), finish: dayFromToday(9), targets })
    await approvePeriod(company, ahead)
    await expect(company.run('wangfang', beginPeriod, { id: ahead.id })).rejects.toMatchObject({
      code: 'operation_period.not_yet',
    })
    const now = await planPeriod(company, projectId, { finish: dayFromToday(1), targets })
    await runPeriod(company, now)
    await expect(review(now.id)).rejects.toMatchObject({ code: 'operation_period.not_over' })
  })

  test('is not reviewed while one of its targets was not read', async () => {
    const other = await newGoal(company, project)
    const { id } = await planPeriod(company, projectId, {
      targets: [...targets, { metricId: other.metricId, target: '5' }],
    })
    await runPeriod(company, { id })
    await expect(review(id)).rejects.toMatchObject({ code: 'operation_period.unread' })
  })

  test('has days of its own', async () => {
    const first = await planPeriod(company, projectId, { start: dayFromToday(1), finish: dayFromToday(10) })
    const overlapping = { start: dayFromToday(10), finish: dayFromToday(20) }
    await expect(planPeriod(company, projectId, overlapping)).rejects.toMatchObject({
      ...{ code: 'operation_period.overlaps', data: { params: { name: '首发期' } } },
    })
    const second = await planPeriod(company, projectId, { start: dayFromToday(11), finish: dayFromToday(20) })
    expect(second.number).toBe(2)
    const change = { id: second.id, version: second.version, set: { start: dayFromToday(5) } }
    await expect(company.run('wangfang', updatePeriod, change)).rejects.toMatchObject({
      code: 'operation_period.overlaps',
    })
    const turned = { id: second.id, version: second.version, set: { finish: dayFromToday(3) } }
    await expect(company.run('wangfang', updatePeriod, turned)).rejects.toMatchObject({
      code: 'record.ends_before_it_begins',
    })
    await company.as('wangfang', ctx => removeRecord(ctx, operationPeriod, second))
    expect(await company.run('wangfang', restorePeriod, { id: second.id })).toMatchObject({ deletedAt: null })
    expect(first.number).toBe(1)
  })

  test('is planned anew, withdrawn, returned and reopened with its history kept', async () => {
    const { id } = await planPeriod(company, projectId, { targets })
    await submit(id)
    expect(await company.run('wangfang', withdrawPeriod, { id })).toMatchObject({ state: 'planned' })
    await submit(id)
    await sponsorDecides(company, id, 'reject', '目标太低')
    await approvePeriod(company, { id })
    const again = await company.run('wangfang', replanPeriod, { id, reason: '展会提前' })
    expect(again).toMatchObject({ state: 'planned', approvedOn: null })
    await runPeriod(company, { id })
    await review(id)
    await expect(company.run('wangfang', assignPeriod, { id, ownerId: company.people.chenli })).rejects.toMatchObject({
      code: 'operation_period.wrong_state',
    })
    const reopened = await company.run('wangfang', reopenPeriod, { id, reason: '读数更正了' })
    expect(reopened).toMatchObject({ state: 'running', reviewedOn: null, achieved: WORDS.achieved })
  })

  test('waits in its owner’s inbox for its plan, its beginning and its review', async () => {
    const { id } = await planPeriod(company, projectId, { targets })
    const far = { start: dayFromToday(30), finish: dayFromToday(40) }
    await planPeriod(company, projectId, far)
    const asks = async () => {
      const { sections } = (await company.run('wangfang', readInbox, undefined)) as Inbox
      const items = sections.find(section => section.name === 'operation_periods')?.items ?? []
      return items.filter(item => item.projectId === projectId).map(item => [item.id, item.ask?.zh])
    }
    expect(await asks()).toEqual([[id, '写计划并送审']])
    await approvePeriod(company, { id })
    expect(await asks()).toEqual([[id, '开始这一期']])
    const running = (await company.run('wangfang', beginPeriod, { id })) as Period
    expect(await asks()).toEqual([[running.id, '复盘这一期']])
    await review(id)
    expect(await asks()).toEqual([])
  })
})

test('an evaluation rhythm leaves no KPI out', async () => {
  const gate = () => judgeLive(company, projectId, rhythmSetCheck)
  expect(await gate()).toMatchObject({ passed: false, note: { code: 'none' } })
  await setRhythm(
    company,
    projectId,
    targets.map(one => one.metricId),
  )
  expect(await gate()).toMatchObject({ passed: true, have: 1 })
  await newGoal(company, project)
  expect(await gate()).toMatchObject({ passed: false, missing: [{ why: { code: 'left_out' } }] })
})
