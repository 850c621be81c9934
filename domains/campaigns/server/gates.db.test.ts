import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addLine } from '#domains/budget/server/add-line.ts'
import { addSource } from '#domains/budget/server/add-source.ts'
import { confirmZeroSpend } from '#domains/budget/server/confirm-zero-spend.ts'
import { draftBudget } from '#domains/budget/server/draft-budget.ts'
import { enterExpense } from '#domains/budget/server/enter-expense.ts'
import { readBudgetSheet } from '#domains/budget/server/read-budget-sheet.ts'
import { submitExpense } from '#domains/budget/server/submit-expense.ts'
import type { Schedule } from '#domains/plan/contract.ts'
import { readSchedule } from '#domains/plan/server/read-schedule.ts'
import { decideApproval } from '#domains/process/server/decide-approval.ts'
import { loopBack } from '#domains/process/server/loop-back.ts'
import { readGate } from '#domains/process/server/read-gate.ts'
import { waiveStage } from '#domains/process/server/waive-stage.ts'
import { removeRecord } from '#kernel/command/crud.ts'
import type { Operation } from '#kernel/command/operation.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { readHistory } from '#kernel/query/history.ts'
import { type Company, openCompany, type Player } from '#tests/cast/company.ts'
import { planACampaign } from '#tests/cast/plan-campaign.ts'
import { startProject } from '#tests/cast/start-project.ts'
import { campaign } from '../contract.ts'
import { findDeviations } from './find-deviations.ts'
import { planCampaign } from './plan-campaign.ts'
import { readCampaigns } from './read-campaigns.ts'
import { startCampaign } from './start-campaign.ts'
import { stopCampaign } from './stop-campaign.ts'

type Campaign = RecordOf<typeof campaign>
interface Gate {
  readonly criteria: readonly { id: string; passed: boolean; have: unknown; need: unknown }[]
}

let company: Company
beforeAll(async () => {
  company = await openCompany('云岭传感科技', undefined, '2026-11-23T02:00:00Z')
})
afterAll(() => company.close())

const run = <T = unknown>(operation: Operation, input: unknown, player: Player = 'wangfang') =>
  company.run(player, operation, input) as Promise<T>

async function judged(projectId: string, stageKey: string): Promise<Record<string, boolean>> {
  const gate = await run<Gate>(readGate, { projectId, stageKey })
  return Object.fromEntries(gate.criteria.map(one => [one.id, one.passed]))
}

async function fundedBudget(projectId: string, campaignId: string): Promise<void> {
  const { id: budgetId } = await run<{ id: string }>(draftBudget, { projectId })
  const line = { budgetId, item: '展位', category: 'events', campaignId, month: '2026-11', amount: '20000' }
  await run(addLine, line)
  await run(addSource, { budgetId, name: '年度预算', amount: '20000', availableFrom: '2026-11-01' })
}

describe('the gate of the plan', () => {
  test('asks for campaigns, a funded budget and a schedule in one statement', async () => {
    const { id: projectId } = await startProject(company)
    expect(await judged(projectId, 'P1.4')).toMatchObject({
      ...{ campaigns_present: false, campaigns_have_owner: false, campaigns_have_dates: false },
      ...{ campaigns_serve_goal: false, budget_within_funding: false, plan_conflict_free: true },
    })
    const { id } = await planACampaign(company, projectId)
    await fundedBudget(projectId, id)
    expect(await judged(projectId, 'P1.4')).toMatchObject({
      ...{ campaigns_present: true, campaigns_have_owner: true, campaigns_have_dates: true },
      ...{ campaigns_have_budget: true, campaigns_have_kpi: true, campaigns_serve_goal: true },
      ...{ budget_within_funding: true, plan_conflict_free: true },
    })
  })

  test('does not count a campaign of another project’s goal, nor of an owner who left', async () => {
    const { id: projectId } = await startProject(company)
    const other = await startProject(company, { name: '另一个项目' })
    const theirs = await planACampaign(company, other.id)
    const ours = await planACampaign(company, projectId, { ownerId: company.people.sunwei })
    const { owner } = company.database
    // No command leads here any more; a gate does not rely on that.
    await owner.query('update campaign set goal_id = $1 where id = $2', [theirs.goalId, ours.id])
    await owner.query('update person set active = false where id = $1', [company.people.sunwei])
    expect(await judged(projectId, 'P1.4')).toMatchObject({ campaigns_serve_goal: false, campaigns_have_owner: false })
  })
})

describe('the gate of the execution', () => {
  test('asks for campaigns that are over, with their expenses and answered deviations', async () => {
    const { id: projectId } = await startProject(company)
    const { id: campaignId } = await planACampaign(company, projectId, { start: '2026-11-02' })
    await run(startCampaign, { id: campaignId, on: '2026-11-10' })
    expect(await judged(projectId, 'P1.5')).toEqual({
      ...{ campaigns_finished: false, expenses_entered: false, expenses_settled: false, deviations_answered: false },
    })
    await run(confirmZeroSpend, { campaignId, reason: '自有渠道' })
    expect(await judged(projectId, 'P1.5')).toMatchObject({ expenses_entered: true, expenses_settled: true })
  })
})

describe('the next iteration', () => {
  test('begins with campaigns, budget and tasks as drafts, without what was spent', async () => {
    const { id: projectId } = await startProject(company)
    const before = await planACampaign(company, projectId)
    await fundedBudget(projectId, before.id)
    for (const stageKey of ['P1.1', 'P1.2', 'P1.3', 'P1.4']) await waive(projectId, stageKey)
    await run(startCampaign, { id: before.id, on: '2026-11-09' })
    const spent = { item: '展位', category: 'events', amount: '1', spentOn: '2026-11-10', receiptNo: 'L1' }
    await run(enterExpense, { projectId, campaignId: before.id, ...spent })
    for (const stageKey of ['P1.5', 'P1.6', 'P1.7']) await waive(projectId, stageKey)
    await run(loopBack, { projectId, stageKey: 'P1.7', to: 'P1.4', reason: '没有达到目标' })

    const [draft] = await company.as('wangfang', ctx => readCampaigns(ctx, { projectId, iteration: 2 }))
    expect(draft).toMatchObject({
      ...{ name: before.name, goalId: before.goalId, start: before.start, budget: before.budget, iteration: 2 },
      ...{ state: 'planned', startedOn: null, approvedStart: null, copiedFromId: before.id, toReplan: true },
    })
    const sheet = await run(readBudgetSheet, { projectId })
    expect(sheet).toMatchObject({
      ...{ iteration: 2, budget: { number: 2, state: 'draft' }, total: { uses: '20000.00', spent: '0.00' } },
      lines: [{ campaignId: draft?.id }],
    })
    const { tasks } = await run<Schedule>(readSchedule, { projectId })
    expect(new Set(tasks.map(one => one.stageKey))).toEqual(new Set(['P1.4', 'P1.5', 'P1.6', 'P1.7']))
    expect(new Set(tasks.map(one => one.state))).toEqual(new Set(['todo']))
  })

  test('asks to plan a campaign again that was taken over, and leaves the earlier one as it was', async () => {
    const { id: projectId } = await startProject(company)
    const before = await planACampaign(company, projectId, { start: '2026-11-23', finish: '2026-11-27' })
    for (const stageKey of ['P1.1', 'P1.2', 'P1.3', 'P1.4', 'P1.5', 'P1.6', 'P1.7']) await waive(projectId, stageKey)
    await run(loopBack, { projectId, stageKey: 'P1.7', to: 'P1.4', reason: '没有达到目标' })
    expect(await judged(projectId, 'P1.4')).toMatchObject({ campaigns_have_dates: false, campaigns_have_kpi: true })
    const [draft] = await company.as('wangfang', ctx => readCampaigns(ctx, { projectId, iteration: 2 }))
    const start = run(startCampaign, { id: draft?.id })
    await expect(start).rejects.toMatchObject({ code: 'campaign.to_replan' })
    const { rows } = await company.database.owner.query('select finish from project where id = $1', [projectId])
    await run(planCampaign, { id: draft?.id, start: rows[0].finish, finish: rows[0].finish, budget: '100' })
    expect(await judged(projectId, 'P1.4')).toMatchObject({ campaigns_have_dates: true })
    const earlier = run(planCampaign, { id: before.id, start: '2026-12-01', finish: '2026-12-02', budget: '1' })
    await expect(earlier).rejects.toMatchObject({ code: 'record.earlier_iteration' })
  })
})

describe('the approved plan', () => {
  test('is what deviations are measured against, whatever is planned afterwards', async () => {
    const { id: projectId } = await startProject(company)
    const planned = await planACampaign(company, projectId, { start: '2026-11-03', finish: '2026-11-13' })
    for (const stageKey of ['P1.1', 'P1.2', 'P1.3', 'P1.4']) await waive(projectId, stageKey)
    const [approved] = await company.as('wangfang', ctx => readCampaigns(ctx, { projectId, iteration: 1 }))
    expect(approved).toMatchObject({
      ...{ approvedStart: '2026-11-03', approvedFinish: '2026-11-13', approvedBudget: '20000.00' },
      version: planned.version,
    })
    const [newest] = await company.as('wangfang', ctx => readHistory(ctx, planned.id))
    expect(newest).toMatchObject({
      action: 'approved',
      changes: {
        ...{ approvedStart: [null, '2026-11-03'], approvedFinish: [null, '2026-11-13'] },
        approvedBudget: [null, '20000.00'],
      },
    })
    const { id } = planned
    await run<Campaign>(planCampaign, { id, start: '2026-11-20', finish: '2026-11-30', budget: '20000' })
    await run(startCampaign, { id, on: '2026-11-20' })
    const { rows } = await company.database.owner.query(
      "select days from deviation where campaign_id = $1 and kind = 'start'",
      [id],
    )
    expect(rows).toEqual([{ days: 17 }])
  })

  test('keeps its campaigns: one that was approved is stopped with a reason, never put into the bin', async () => {
    const { id: projectId } = await startProject(company)
    const { id, version } = await planACampaign(company, projectId)
    for (const stageKey of ['P1.1', 'P1.2', 'P1.3', 'P1.4']) await waive(projectId, stageKey)
    const removed = company.as('wangfang', ctx => removeRecord(ctx, campaign, { id, version }))
    await expect(removed).rejects.toMatchObject({ code: 'record.stays' })
    expect(await run<Campaign>(stopCampaign, { id, reason: '展会取消' })).toMatchObject({ state: 'stopped' })
  })

  test('has no money for a campaign that came after it: what that one costs is a deviation', async () => {
    const { id: projectId } = await startProject(company)
    await planACampaign(company, projectId)
    for (const stageKey of ['P1.1', 'P1.2', 'P1.3', 'P1.4']) await waive(projectId, stageKey)
    const late = await planACampaign(company, projectId, { name: '临时加的投放', budget: '90000' })
    const spent = { item: '投放', category: 'media', amount: '90000', spentOn: '2026-11-20', receiptNo: 'L2' }
    const { id } = await run<{ id: string }>(enterExpense, { projectId, campaignId: late.id, ...spent }, 'chenli')
    await run(submitExpense, { id }, 'chenli')
    const { rows } = await company.database.owner.query('select id from approval where subject_id = $1', [id])
    await run(decideApproval, { id: rows[0].id, decision: 'approve' })
    const found = await run<{ campaignId: string; kind: string }[]>(findDeviations, { projectId })
    expect(found.filter(one => one.campaignId === late.id && one.kind === 'money')).toMatchObject([
      { planned: '0.00', actual: '90000.00', difference: '90000.00', percent: null },
    ])
  })
})

function waive(projectId: string, stageKey: string): Promise<unknown> {
  return run(waiveStage, { projectId, stageKey, reason: '测试' }, 'liming')
}
