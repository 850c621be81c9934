import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { addLine } from '#domains/budget/server/add-line.ts'
import { draftBudget } from '#domains/budget/server/draft-budget.ts'
import { type Schedule, type TaskRecord, taskLink } from '#domains/plan/contract.ts'
import { addTask } from '#domains/plan/server/add-task.ts'
import { cancelTask } from '#domains/plan/server/cancel-task.ts'
import { finishTask } from '#domains/plan/server/finish-task.ts'
import { moveTask } from '#domains/plan/server/move-task.ts'
import { readSchedule } from '#domains/plan/server/read-schedule.ts'
import { reportProgress } from '#domains/plan/server/report-progress.ts'
import { insertRecord } from '#kernel/command/records.ts'
import { readHistory } from '#kernel/query/history.ts'
import { type Company, openCompany, type Player } from '#tests/cast/company.ts'
import { approvedBudget, spend } from '#tests/cast/control.ts'
import { startProject } from '#tests/cast/start-project.ts'
import { judgeLive } from '#tests/judge-check.ts'
import type { Comparison, EarnedValue } from '../contract.ts'
import { baselineSet } from './checks/baseline-set.ts'
import { compareBaselines } from './compare-baselines.ts'
import { estimateRest } from './estimate-rest.ts'
import type { Baseline } from './read-baselines.ts'
import { readEarnedValue } from './read-earned-value.ts'
import { setBaseline } from './set-baseline.ts'

let company: Company
let projectId: string
let receipts = 0
beforeAll(async () => {
  company = await openCompany('云岭传感科技', undefined, '2026-11-23T02:00:00Z')
})
beforeEach(async () => {
  projectId = (await startProject(company, { playbook: 'S1' })).id
})
afterAll(() => company.close())

const refused = (code: string) => expect.objectContaining({ code })
const set = (more: object = {}, player: Player = 'wangfang') =>
  company.run(player, setBaseline, { projectId, method: 'percent', ...more }) as Promise<Baseline>
const earned = (more: object = {}) =>
  company.run('wangfang', readEarnedValue, { projectId, ...more }) as Promise<EarnedValue>
const tasks = async () => ((await company.run('wangfang', readSchedule, { projectId })) as Schedule).tasks
const taskOf = async (activity: string) => (await tasks()).find(one => one.activityKey === activity) as TaskRecord
/** 3,000 for the first stage: two days of writing (2 and 3 November) and one of agreeing (4 November). */
const funded = () => approvedBudget(company, projectId, { amount: '3000', month: '2026-11', stageKey: 'S1.1' })

describe('a baseline', () => {
  test('freezes the live tasks and the approved budget', async () => {
    await funded()
    expect(await set()).toMatchObject({
      ...{ number: 1, name: '基线 1', setOn: '2026-11-23', bac: '3000.00', taskCount: 6, iteration: 1 },
      ...{ start: '2026-11-02', finish: '2026-11-16', lateDays: 3, indexFloor: 90, overPercent: 10, reason: null },
    })
    const { tasks: frozen } = await earned()
    expect(frozen.map(one => one.amount)).toEqual(['2000.00', '1000.00', '0.00', '0.00', '0.00', '0.00'])
    const write = await taskOf('write_aim')
    await company.run('wangfang', moveTask, { id: write.id, start: '2026-12-01' })
    expect((await earned()).tasks[0]).toMatchObject({ taskId: write.id, start: '2026-11-02', finish: '2026-11-03' })
  })

  test('waits for an approved budget', async () => {
    await expect(set()).rejects.toEqual(refused('baseline.no_budget'))
    const draft = (await company.run('zhaoqian', draftBudget, { projectId })) as { id: string }
    const line = { item: '投放', category: 'media', month: '2026-11', amount: '100' }
    await company.run('zhaoqian', addLine, { budgetId: draft.id, ...line })
    await expect(set()).rejects.toEqual(refused('baseline.no_budget'))
  })

  test('waits for a plan: what is cancelled is none', async () => {
    await funded()
    for (const { id } of await tasks()) await company.run('wangfang', cancelTask, { id, reason: '重新来过' })
    await company.run('wangfang', addTask, { projectId, title: '发布', start: '2026-11-30', milestone: true })
    await expect(set()).rejects.toEqual(refused('baseline.no_tasks'))
  })

  test('freezes no circle, and names it', async () => {
    await funded()
    const [write, agree] = [await taskOf('write_aim'), await taskOf('agree_aim')]
    // The command refuses it; a circle comes from outside, by an import or a mended database.
    const turned = { projectId, iteration: 1, predecessorId: agree.id, successorId: write.id, lagDays: 0 }
    await company.as('wangfang', ctx => insertRecord(ctx, taskLink, turned))
    await expect(set()).rejects.toMatchObject({
      data: { code: 'baseline.cycle', params: { tasks: '写目标 → 确认目标' } },
    })
  })

  test('is set again only with a reason; the newest counts and the earlier one stays readable', async () => {
    await funded()
    await set()
    await expect(set()).rejects.toMatchObject({ data: { code: 'baseline.reason_needed', field: 'reason' } })
    await expect(set({ reason: ' … ' })).rejects.toEqual(refused('baseline.reason_needed'))
    const again = await set({ reason: '客户推迟了验收', method: 'zero_hundred', lateDays: 5 }, 'liming')
    expect(again).toMatchObject({ number: 2, reason: '客户推迟了验收', lateDays: 5 })
    const [entry] = await company.as('liming', ctx => readHistory(ctx, again.id))
    expect(entry).toMatchObject({ action: 'set', note: '客户推迟了验收' })
    const newest = await earned()
    expect(newest.baseline?.number).toBe(2)
    expect(newest.baselines.map(one => one.number)).toEqual([2, 1])
    expect((await earned({ number: 1 })).baseline).toMatchObject({ number: 1, method: 'percent' })
    await expect(earned({ number: 3 })).rejects.toEqual(refused('record.not_found'))
  })

  test('lets no more pass than the one before, unless the sponsor or the owner sets it', async () => {
    await funded()
    await set({ lateDays: 2 })
    const looser = (given: object, player: Player = 'wangfang') => set({ reason: '改期', ...given }, player)
    await expect(looser({ lateDays: 4 })).rejects.toMatchObject({
      data: {
        ...{ code: 'baseline.looser', field: 'lateDays' },
        params: { threshold: '延期超过几个工作日算偏差', number: 1, was: 2, value: 4 },
      },
    })
    await expect(looser({ indexFloor: 89 })).rejects.toMatchObject({ data: { field: 'indexFloor' } })
    await expect(looser({ overPercent: 11 }, 'chenli')).rejects.toMatchObject({ data: { field: 'overPercent' } })
    // What is not said stays as it is, and stricter is always right.
    expect(await looser({ indexFloor: 95 })).toMatchObject({ lateDays: 2, indexFloor: 95, overPercent: 10 })
    expect(await looser({ lateDays: 10 }, 'liming')).toMatchObject({ lateDays: 10, indexFloor: 95 })
  })

  test('is held against an earlier one, task by task', async () => {
    await funded()
    await set()
    const agree = await taskOf('agree_aim')
    await company.run('wangfang', moveTask, { id: agree.id, start: '2026-11-10' })
    await company.run('wangfang', cancelTask, { id: (await taskOf('warm_up')).id, reason: '不预热了' })
    await company.run('wangfang', addTask, { projectId, title: '请客户确认', start: '2026-11-11', stageKey: 'S1.1' })
    await set({ reason: '改期' })
    const found = (await company.run('wangfang', compareBaselines, { projectId, number: 2, against: 1 })) as Comparison
    expect([found.before.number, found.after.number, found.same]).toEqual([1, 2, 3])
    expect(found.tasks.map(one => [one.title, one.change])).toEqual([
      ['写目标', 'changed'],
      ['确认目标', 'changed'],
      ['预热', 'dropped'],
      ['请客户确认', 'added'],
    ])
    // Now three tasks of four days share the 3,000 of the stage: 1,500, 750 and 750.
    expect(found.tasks[1]).toMatchObject({
      before: { finish: '2026-11-04', amount: '1000.00' },
      after: { finish: '2026-11-10', amount: '750.00' },
    })
  })

  test('is set by who works in the project', async () => {
    await funded()
    await expect(set({}, 'sunwei')).rejects.toEqual(refused('right.missing'))
    await expect(company.run('sunwei', readEarnedValue, { projectId })).rejects.toEqual(refused('record.not_found'))
  })
})

describe('earned value', () => {
  test('is nothing without a baseline, and the gate says so', async () => {
    expect(await earned()).toMatchObject({ baseline: null, figures: null, curve: [] })
    expect(await judgeLive(company, projectId, baselineSet)).toMatchObject({ passed: false, note: { code: 'none' } })
    await funded()
    await set()
    expect(await judgeLive(company, projectId, baselineSet)).toMatchObject({ passed: true, note: { code: 'set' } })
    expect(await judgeLive(company, projectId, baselineSet, {}, 2)).toMatchObject({ passed: false })
  })

  test('holds what was worked off against plan and money', async () => {
    await funded()
    await set()
    await company.run('wangfang', reportProgress, {
      id: (await taskOf('write_aim')).id,
      progress: 50,
      on: '2026-11-03',
    })
    await spend(company, projectId, { amount: '600', spentOn: '2026-11-04', receiptNo: `E${++receipts}` })
    const { figures, curve } = await earned()
    // All of 3,000 was planned; half of 2,000 is earned: SPI 1/3, CPI 10/6, EAC 3,000 × 600 / 1,000.
    expect(figures).toMatchObject({
      ...{ bac: '3000.00', pv: '3000.00', ev: '1000.00', ac: '600.00', sv: '-2000.00', cv: '400.00' },
      ...{ spi: { value: 0.3333 }, cpi: { value: 1.6667 }, tcpi: { value: 0.8333 } },
    })
    expect(figures?.estimates.map(one => [one.method, one.eac.value ?? one.eac.why])).toEqual([
      ['typical', '1800.00'],
      ['atypical', '2600.00'],
      // 600 + 2,000 / (10/6 × 1/3) = 600 + 3,600.
      ['schedule_and_cost', '4200.00'],
      ['new_estimate', 'no_estimate'],
    ])
    // 1,000 should have been earned after the first of 11 workdays; today is the 16th.
    expect(figures?.schedule).toMatchObject({ planned: 11, actual: 16, earned: 1, variance: -15 })
    expect(curve.map(({ date, ev, ac }) => [date, ev, ac])).toEqual([
      ['2026-11-02', '0.00', '0.00'],
      ['2026-11-09', '1000.00', '600.00'],
      ['2026-11-16', '1000.00', '600.00'],
      ['2026-11-23', '1000.00', '600.00'],
    ])
  })

  test('counts no task that the baseline does not know, and says how many there are', async () => {
    await funded()
    await set()
    const added = { projectId, title: '加印', start: '2026-11-09', stageKey: 'S1.1' }
    const { id } = (await company.run('wangfang', addTask, added)) as TaskRecord
    await company.run('wangfang', finishTask, { id })
    await company.run('wangfang', cancelTask, { id: (await taskOf('warm_up')).id, reason: '不预热了' })
    expect(await earned()).toMatchObject({ newer: 1, gone: 1, figures: { ev: '0.00' } })
  })

  test('takes a new estimate of the rest, of the newest baseline alone', async () => {
    await funded()
    const first = await set()
    const estimate = (id: string) =>
      company.run('wangfang', estimateRest, { id, restAmount: '2800', reason: '场租涨价' })
    await estimate(first.id)
    await spend(company, projectId, { amount: '500', spentOn: '2026-11-05', receiptNo: `E${++receipts}` })
    expect((await earned()).figures?.estimates[3]).toMatchObject({ eac: { value: '3300.00' }, vac: '-300.00' })
    await set({ reason: '重排' })
    await expect(estimate(first.id)).rejects.toEqual(refused('baseline.superseded'))
  })
})
