import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Schedule } from '#domains/plan/contract.ts'
import { finishTask } from '#domains/plan/server/finish-task.ts'
import { readSchedule } from '#domains/plan/server/read-schedule.ts'
import { escalateIssue } from '#domains/risk/server/escalate-issue.ts'
import { removeRecord, updateRecord } from '#kernel/command/crud.ts'
import { type Company, openCompany } from '#tests/cast/company.ts'
import { approvedBudget, spend } from '#tests/cast/control.ts'
import { enterIssue, enterRisk } from '#tests/cast/risks.ts'
import { startProject } from '#tests/cast/start-project.ts'
import { judge, judgeLive } from '#tests/judge-check.ts'
import { statusReport } from '../contract.ts'
import { statusCurrent } from './checks/status-current.ts'
import { draftReport } from './draft-report.ts'
import type { Report } from './require-state.ts'
import { sendReport } from './send-report.ts'
import { setBaseline } from './set-baseline.ts'

let company: Company
let projectId: string
beforeAll(async () => {
  company = await openCompany('云岭传感科技', undefined, '2026-11-11T02:00:00Z')
})
beforeEach(async () => {
  projectId = (await startProject(company, { playbook: 'S1' })).id
})
afterAll(() => company.close())

const refused = (code: string) => expect.objectContaining({ code })
const WEEK = { periodStart: '2026-11-04', periodEnd: '2026-11-10', rhythmDays: 7 }
const draft = (more: object = {}) =>
  company.run('wangfang', draftReport, { projectId, ...WEEK, ...more }) as Promise<Report>
const send = (id: string) => company.run('wangfang', sendReport, { id, sentTo: '发起人李明' }) as Promise<Report>

describe('a status report', () => {
  test('is drafted from what the records say', async () => {
    await approvedBudget(company, projectId, { amount: '3000', month: '2026-11', stageKey: 'S1.1' })
    await company.run('wangfang', setBaseline, { projectId, method: 'percent' })
    const { tasks } = (await company.run('wangfang', readSchedule, { projectId })) as Schedule
    const write = tasks.find(one => one.activityKey === 'write_aim')
    await company.run('wangfang', finishTask, { id: write?.id, on: '2026-11-05' })
    await spend(company, projectId, { amount: '1500', spentOn: '2026-11-05', receiptNo: 'B1' })
    await enterRisk(company, projectId)
    const { id } = await enterIssue(company, projectId, { dueOn: '2026-11-20' })
    await company.run('wangfang', escalateIssue, { id, escalatedToId: company.people.liming, reason: '要总部定' })
    const made = await draft()
    expect(made).toMatchObject({
      ...{ name: '进展报告 2026-11-10', state: 'draft', done: '写目标（2026-11-05）' },
      slipped: '确认目标：应在 2026-11-04 完成\n预热：应在 2026-11-06 完成',
      next: '做事：2026-11-13 完成\n观察：2026-11-13 完成\n收尾：2026-11-16 完成',
      earned: '完工预算 3,000.00，计划价值 3,000.00，挣值 2,000.00，实际成本 1,500.00；SPI 0.67，CPI 1.33',
      money: '本期支出 1,500.00，累计 1,500.00，照此下去完工要 2,250.00',
      troubles: '风险：行业展会延期（待应对）\n问题：样机到货晚了，期限 2026-11-20',
    })
    expect(made.decisions).toContain(
      '已上报，待决定：样机到货晚了\n需要纠正措施：进度绩效指数（SPI）只有 66.67%，低于 90%',
    )
  })

  test('says nothing of earned value where there is no baseline', async () => {
    expect(await draft()).toMatchObject({ earned: null, done: null, money: '本期支出 0.00，累计 0.00' })
  })

  test('is edited until it is sent, and frozen with who sent it to whom', async () => {
    const { id } = await draft()
    const edit = (version: number) =>
      company.as('wangfang', ctx => updateRecord(ctx, statusReport, { id, version, set: { next: '拜访十家' } }))
    await edit(1)
    expect(await send(id)).toMatchObject({
      ...{ state: 'sent', sentOn: '2026-11-11', sentById: company.people.wangfang, sentTo: '发起人李明' },
      ...{ next: '拜访十家', nextDueOn: '2026-11-17' },
    })
    await expect(edit(3)).rejects.toEqual(refused('record.frozen'))
    await expect(send(id)).rejects.toEqual(refused('report.wrong_state'))
    const remove = company.as('wangfang', ctx => removeRecord(ctx, statusReport, { id, version: 3 }))
    await expect(remove).rejects.toEqual(refused('record.frozen'))
  })

  test('is one draft at a time, on a period that runs forward and has ended when it is sent', async () => {
    await expect(draft({ periodEnd: '2026-11-03' })).rejects.toEqual(refused('report.turned_period'))
    const { id } = await draft({ periodEnd: '2026-11-12' })
    await expect(draft()).rejects.toEqual(refused('report.draft_exists'))
    await expect(send(id)).rejects.toEqual(refused('report.future_period'))
  })

  test('is one draft also where two are asked for at once', async () => {
    const both = await Promise.allSettled([draft(), draft({ periodEnd: '2026-11-09' })])
    expect(both.map(one => one.status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect(both.find(one => one.status === 'rejected')?.reason).toEqual(refused('report.draft_exists'))
  })

  test('is drafted by nobody outside', async () => {
    const outside = company.run('sunwei', draftReport, { projectId, ...WEEK })
    await expect(outside).rejects.toEqual(refused('right.missing'))
  })
})

describe('the gate', () => {
  test('wants a report that was sent, of a period that ended lately', async () => {
    const live = (days: number) => judgeLive(company, projectId, statusCurrent, { days })
    const { id } = await draft()
    expect(await live(7)).toMatchObject({ passed: false, note: { code: 'none' } })
    await send(id)
    expect(await live(1)).toMatchObject({ passed: true, note: { code: 'last', params: { end: '2026-11-10' } } })
  })

  test('counts the days from the end of the period', () => {
    const last = { id: 'srp_1', version: 2, periodEnd: '2026-10-26' }
    expect(judge(statusCurrent, last, { days: 7 })).toMatchObject({ passed: true })
    expect(judge(statusCurrent, last, { days: 6 })).toMatchObject({ passed: false, have: 0, need: 1 })
    expect(() => judge(statusCurrent, last, { days: 0 })).toThrow()
  })
})
