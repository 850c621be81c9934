import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { goal } from '#domains/goals/contract.ts'
import { waiveStage } from '#domains/process/server/waive-stage.ts'
import { createRecord } from '#kernel/command/crud.ts'
import { readHistory } from '#kernel/query/history.ts'
import { readRecord } from '#kernel/query/read.ts'
import { type Company, openCompany } from '#tests/cast/company.ts'
import { criterionOf, passStage } from '#tests/cast/gates.ts'
import { newGoal } from '#tests/cast/goals.ts'
import { startProject } from '#tests/cast/start-project.ts'
import { dropGoal } from './drop-goal.ts'

let company: Company
beforeAll(async () => {
  company = await openCompany()
})
afterAll(() => company.close())

describe('the gate of the goals', () => {
  test('refuses a project without goals, and with one that is not SMART', async () => {
    const project = await startProject(company)
    expect(await criterionOf(company, project.id, 'P1.1', 'goals_present')).toMatchObject({ passed: false, have: 0 })
    await company.as('wangfang', ctx =>
      createRecord(ctx, goal, { projectId: project.id, statement: '卖得更多', subject: '存量客户' }),
    )
    const present = await criterionOf(company, project.id, 'P1.1', 'goals_present')
    const complete = await criterionOf(company, project.id, 'P1.1', 'goals_complete')
    expect([present.passed, complete.passed]).toEqual([true, false])
    expect(complete.missing.map(one => one.field)).toEqual([
      ...['metricId', 'unit', 'baseline', 'target', 'baseline', 'aimId', 'deadline'],
    ])
    await expect(passStage(company, project.id, 'P1.1')).rejects.toMatchObject({ code: 'gate.not_met' })
  })

  test('agrees the goals that it passes, in the version that was approved', async () => {
    const project = await startProject(company)
    const [kept, dropped] = [await newGoal(company, project), await newGoal(company, project)]
    await company.run('wangfang', dropGoal, { id: dropped.id, version: 1, reason: '重复' })
    await passStage(company, project.id, 'P1.1')
    const after = await company.as('wangfang', ctx => readRecord(ctx, goal, kept.id))
    expect(after).toMatchObject({ state: 'agreed', version: 1 })
    expect(await company.as('wangfang', ctx => readRecord(ctx, goal, dropped.id))).toMatchObject({ state: 'dropped' })
    const [entry] = await company.as('wangfang', ctx => readHistory(ctx, kept.id))
    expect(entry).toMatchObject({ action: 'agreed', changes: { state: ['draft', 'agreed'] } })
  })

  test('agrees them also where the sponsor waives it: from then on only the sponsor gives one up', async () => {
    const project = await startProject(company)
    const { id } = await newGoal(company, project)
    const waived = { projectId: project.id, stageKey: 'P1.1', reason: '总部已定目标' }
    await company.run('liming', waiveStage, waived)
    expect(await company.as('wangfang', ctx => readRecord(ctx, goal, id))).toMatchObject({ state: 'agreed' })
    const dropped = company.run('wangfang', dropGoal, { id, version: 1, reason: '不好达到' })
    await expect(dropped).rejects.toMatchObject({ code: 'goal.only_sponsor' })
  })
})
