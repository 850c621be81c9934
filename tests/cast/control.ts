import { addLine } from '#domains/budget/server/add-line.ts'
import { addSource } from '#domains/budget/server/add-source.ts'
import { draftBudget } from '#domains/budget/server/draft-budget.ts'
import { enterExpense } from '#domains/budget/server/enter-expense.ts'
import { submitBudget } from '#domains/budget/server/submit-budget.ts'
import { submitExpense } from '#domains/budget/server/submit-expense.ts'
import type { Deviations } from '#domains/control/contract.ts'
import { qualityCheck } from '#domains/control/contract.ts'
import { correctDeviation } from '#domains/control/server/correct-deviation.ts'
import { draftReport } from '#domains/control/server/draft-report.ts'
import { finaliseReview } from '#domains/control/server/finalise-review.ts'
import { judgeReview } from '#domains/control/server/judge-review.ts'
import { readDeviations } from '#domains/control/server/read-deviations.ts'
import { recordCheck } from '#domains/control/server/record-check.ts'
import { reviewPerson } from '#domains/control/server/review-person.ts'
import { sendReport } from '#domains/control/server/send-report.ts'
import { setBaseline } from '#domains/control/server/set-baseline.ts'
import type { Schedule } from '#domains/plan/contract.ts'
import { readSchedule } from '#domains/plan/server/read-schedule.ts'
import { reportProgress } from '#domains/plan/server/report-progress.ts'
import { decideApproval } from '#domains/process/server/decide-approval.ts'
import { createRecord } from '#kernel/command/crud.ts'
import type { NewRecord, RecordOf } from '#kernel/entity/entity.ts'
import type { Company, Player } from './company.ts'
import { dayFromToday } from './days.ts'

/** Approves what waits for a decision on a record. */
export async function approve(company: Company, subjectId: string, player: Player): Promise<void> {
  const { rows } = await company.database.owner.query(
    "select id from approval where subject_id = $1 and result = 'pending'",
    [subjectId],
  )
  await company.run(player, decideApproval, { id: rows[0]?.id, decision: 'approve' })
}

/** 赵倩's budget, with one line, which 李明 has approved. */
export async function approvedBudget(
  company: Company,
  projectId: string,
  line: { amount: string; month: string; stageKey?: string },
): Promise<string> {
  const { id: budgetId } = (await company.run('zhaoqian', draftBudget, { projectId })) as { id: string }
  await company.run('zhaoqian', addLine, { budgetId, item: '渠道推广', category: 'channel', ...line })
  const source = { name: '市场部年度预算', amount: line.amount, availableFrom: `${line.month}-01` }
  await company.run('zhaoqian', addSource, { budgetId, ...source })
  await company.run('zhaoqian', submitBudget, { id: budgetId })
  await approve(company, budgetId, 'liming')
  return budgetId
}

/** 陈立 has spent money, and 王芳 has approved it. */
export async function spend(
  company: Company,
  projectId: string,
  given: { amount: string; spentOn: string; receiptNo: string },
): Promise<void> {
  const paid = { item: '样机', category: 'materials', supplier: '仪表厂', ...given }
  const { id } = (await company.run('chenli', enterExpense, { projectId, ...paid })) as { id: string }
  await company.run('chenli', submitExpense, { id })
  await approve(company, id, 'wangfang')
}

/** A check of 王芳's: half a thousand leaflets. */
export function planCheck(
  company: Company,
  projectId: string,
  given: Partial<NewRecord<typeof qualityCheck>> = {},
): Promise<RecordOf<typeof qualityCheck>> {
  return company.as('wangfang', ctx =>
    createRecord(ctx, qualityCheck, {
      ...{ projectId, subject: '宣传册', kind: 'quantity', criterion: '到展会前印好并清点', target: '500 份' },
      ...given,
    }),
  )
}

/** What a review rests on. */
export const JUDGED = {
  ...{ timeScore: '4', timeNote: '六项任务按期完成五项' },
  ...{ qualityScore: '5', qualityNote: '方案一次通过' },
  ...{ quantityScore: '3', quantityNote: '拜访 20 家，计划 20 家' },
} as const

/** A project under control: a baseline, work that is behind it, an action, a report, two checks, a review; gives its budget. */
export async function tellControl(company: Company, projectId: string): Promise<string> {
  const budgetId = await approvedBudget(company, projectId, { amount: '31000', month: dayFromToday(-40).slice(0, 7) })
  await company.run('wangfang', setBaseline, { projectId, method: 'percent' })
  await spend(company, projectId, { amount: '6200', spentOn: dayFromToday(-20), receiptNo: 'K1' })
  const { tasks } = (await company.run('wangfang', readSchedule, { projectId })) as Schedule
  const [first, second] = tasks.filter(one => !one.milestone)
  await company.run('wangfang', reportProgress, { id: first?.id, progress: 100, on: dayFromToday(-36) })
  await company.run('wangfang', reportProgress, { id: second?.id, progress: 60, on: dayFromToday(-30) })
  await correctOne(company, projectId)
  await tellReport(company, projectId)
  const { id } = await planCheck(company, projectId)
  await company.run('wangfang', recordCheck, { id, measured: '480 份', passed: false })
  await planCheck(company, projectId, { subject: '样机精度', kind: 'quality', target: '误差小于 0.5%' })
  await tellReview(company, projectId)
  return budgetId
}

async function correctOne(company: Company, projectId: string): Promise<void> {
  const { items } = (await company.run('wangfang', readDeviations, { projectId })) as Deviations
  await company.run('wangfang', correctDeviation, {
    ...{ projectId, deviationKey: items[0]?.key, measure: '把调研外包给一家公司', cause: '两人同时请假' },
    ...{ expectedEffect: '两周后 SPI 回到 90% 以上', dueOn: dayFromToday(14), ownerId: company.people.chenli },
  })
}

async function tellReport(company: Company, projectId: string): Promise<void> {
  const period = { periodStart: dayFromToday(-14), periodEnd: dayFromToday(-7), rhythmDays: 7 }
  const { id } = (await company.run('wangfang', draftReport, { projectId, ...period })) as { id: string }
  await company.run('wangfang', sendReport, { id, sentTo: '发起人李明、渠道部' })
}

async function tellReview(company: Company, projectId: string): Promise<void> {
  const period = { periodStart: dayFromToday(-40), periodEnd: dayFromToday(-10) }
  const about = { projectId, personId: company.people.chenli, ...period }
  const { id } = (await company.run('wangfang', reviewPerson, about)) as { id: string }
  await company.run('wangfang', judgeReview, { id, ...JUDGED })
  await company.run('wangfang', finaliseReview, { id })
}
