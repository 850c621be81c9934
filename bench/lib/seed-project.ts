import { budget, budgetLine, expense, fundingSource } from '#domains/budget/contract.ts'
import { campaign, contentItem, deviation } from '#domains/campaigns/contract.ts'
import { goal, metric, reading } from '#domains/goals/contract.ts'
import { evaluation, lesson } from '#domains/measurement/contract.ts'
import { task } from '#domains/plan/contract.ts'
import { competitor, insight, insightEvidence, study, trend } from '#domains/research/contract.ts'
import { decision, decisionEvidence, swotItem } from '#domains/strategy/contract.ts'
import type { Context } from '#kernel/command/context.ts'
import { insertRecord, insertRecords } from '#kernel/command/records.ts'
import type { Declaration, RecordOf, RecordValues } from '#kernel/entity/entity.ts'
import type { Seeding } from './seeding.ts'
import type { BenchWorkspace } from './workspace.ts'

const START = '2026-11-02'
const WAIVED = ['P1.1', 'P1.2', 'P1.3', 'P1.4']
const TOPICS = ['needs', 'competitors', 'trends'] as const
const KINDS = ['target_market', 'positioning', 'price', 'channels', 'promotion'] as const
const QUADRANTS = ['strength', 'weakness', 'opportunity', 'threat'] as const

/**
 * A project of P1 in the middle of its campaigns, with 500 records that its two open gates judge: some of them are not
 * as they should be. The member takes part in it.
 */
export async function seedProject(
  space: BenchWorkspace,
  seeding: Seeding,
  people: { ownerId: string; memberId: string },
): Promise<string> {
  const { ownerId, memberId } = people
  const { id } = await space.owner.must<{ id: string }>('POST', space.at('/projects'), {
    ...{ playbook: 'P1', name: '华东渠道增长', start: START, aim: '年度营收 3 亿' },
    ...{ sponsorId: ownerId, managerId: ownerId, team: [{ personId: memberId, roles: ['member'] }] },
  })
  for (const stage of WAIVED)
    await space.owner.must('POST', space.at(`/projects/${id}/stages/${stage}/waive`), {
      reason: '量测时不走前四个阶段',
    })
  await seeding.write(ownerId, ctx => writeRecords(ctx, id))
  return id
}

async function writeRecords(ctx: Context, projectId: string): Promise<void> {
  const place = { projectId, iteration: 1 }
  const some = <D extends Declaration>(entity: D, count: number, make: (n: number) => object): Promise<RecordOf<D>[]> =>
    insertRecords(
      ctx,
      entity,
      Array.from({ length: count }, (_, n) => ({ ...place, ...make(n) }) as unknown as RecordValues<D>),
    )
  const goals = await writeGoals(ctx, some)
  await writeResearch(some)
  const campaigns = await writeCampaigns(some, goals)
  await writeBudget(ctx, some, campaigns, projectId)
  await some(task, 60, n => ({
    title: `任务 ${n}`,
    ...span(n),
    days: 3,
    milestone: false,
    state: n < 40 ? 'done' : 'doing',
  }))
  await some(lesson, 8, n => ({
    name: `经验 ${n}`,
    situation: '展会首日',
    happened: '样机不够',
    advice: '多备一台样机',
  }))
  await some(evaluation, 1, () => ({ name: '第一轮评估', judgedOn: '2026-11-20' }))
}

type Some = <D extends Declaration>(entity: D, count: number, make: (n: number) => object) => Promise<RecordOf<D>[]>

async function writeGoals(ctx: Context, some: Some): Promise<RecordOf<typeof goal>[]> {
  const names = Array.from({ length: 12 }, (_, n) => `华东线索 ${n}`)
  const measured = { unit: '条', direction: 'up', aggregation: 'sum', rhythm: 'week' } as const
  const metrics = await insertRecords(
    ctx,
    metric,
    names.map(name => ({ name, ...measured })),
  )
  const goals = await some(goal, 12, n => ({
    ...{ statement: `${names[n]} 达到 500 条`, subject: '华东的设备厂', metricId: metrics[n]?.id, unit: '条' },
    ...{ baseline: '300', target: '500', startsOn: START, deadline: '2027-01-29', state: 'agreed' },
  }))
  await some(reading, 72, n => ({
    ...{ metricId: metrics[n % 12]?.id, value: String(20 + n), source: '线索表' },
    ...{ periodStart: day(2 + 4 * Math.floor(n / 12)), periodEnd: day(5 + 4 * Math.floor(n / 12)) },
  }))
  return goals
}

async function writeResearch(some: Some): Promise<void> {
  const studies = await some(study, 10, n => ({
    title: `访谈 ${n}`,
    kind: 'interview',
    question: '为什么选对手？',
    state: 'finished',
  }))
  await some(competitor, 8, n => ({ name: `对手 ${n}`, profile: '交货快，价格低', products: [], prices: [] }))
  await some(trend, 10, n => ({
    statement: `趋势 ${n}`,
    direction: 'rising',
    horizon: 'one_year',
    sourceTitle: '年鉴',
  }))
  const insights = await some(insight, 30, n => ({ claim: `判断 ${n}`, topic: TOPICS[n % 3], confidence: 'high' }))
  await some(insightEvidence, 30, n => ({ insightId: insights[n]?.id, kind: 'study', studyId: studies[n % 10]?.id }))
  await some(swotItem, 12, n => ({
    quadrant: QUADRANTS[n % 4],
    text: `条目 ${n}`,
    weight: 3,
    insightId: insights[n]?.id,
  }))
  const decisions = await some(decision, 5, n => ({
    kind: KINDS[n],
    question: `决定 ${n}`,
    state: 'approved',
    revision: 1,
  }))
  await some(decisionEvidence, 10, n => ({ decisionId: decisions[n % 5]?.id, insightId: insights[n]?.id }))
}

/** Two in three have ended; every other started late, which is answered for some. */
async function writeCampaigns(
  some: Some,
  goals: readonly RecordOf<typeof goal>[],
): Promise<RecordOf<typeof campaign>[]> {
  const campaigns = await some(campaign, 30, n => {
    const { start, finish } = span(n)
    const ended = n < 20 ? { state: 'finished', endedOn: finish, result: '按计划完成' } : { state: 'running' }
    return {
      ...{ name: `活动 ${n}`, goalId: goals[n % 12]?.id, metricId: goals[n % 12]?.metricId, kpiTarget: '40' },
      ...{ audience: '华东的设备厂', channel: '展会', start, finish, budget: '20000' },
      ...{ approvedStart: n % 2 ? '2026-10-20' : start, approvedFinish: finish, approvedBudget: '20000' },
      ...{ startedOn: start, ...ended },
    }
  })
  await some(contentItem, 20, n => ({
    campaignId: campaigns[n]?.id,
    title: `文章 ${n}`,
    channel: '公众号',
    dueOn: day(3 + n),
  }))
  await some(deviation, 18, n => ({
    ...{ subject: `活动 ${n}`, campaignId: campaigns[n]?.id, kind: 'start', planned: '2026-10-20', actual: day(2 + n) },
    ...(n < 9 ? { state: 'answered', days: 60, cause: '展位晚定', measure: '提前一季预订' } : { days: 14 }),
  }))
  return campaigns
}

async function writeBudget(
  ctx: Context,
  some: Some,
  campaigns: readonly RecordOf<typeof campaign>[],
  projectId: string,
): Promise<void> {
  const { id: budgetId } = await insertRecord(ctx, budget, {
    ...{ projectId, iteration: 1, name: '第一版', number: 1, state: 'approved', decidedAt: ctx.now },
  })
  await some(fundingSource, 3, n => ({ budgetId, name: `来源 ${n}`, amount: '400000', availableFrom: START }))
  const lines = await some(budgetLine, 60, n => ({
    ...{ budgetId, item: `用途 ${n}`, category: 'media', campaignId: campaigns[n % 30]?.id },
    ...{ month: '2026-11', amount: '10000' },
  }))
  await some(expense, 100, n => ({
    ...{ item: `费用 ${n}`, category: 'media', campaignId: campaigns[n % 28]?.id, lineId: lines[n % 28]?.id },
    ...{
      amount: '6800.50',
      spentOn: day(3 + (n % 15)),
      state: n < 90 ? 'approved' : 'submitted',
      receiptNo: `发票${n}`,
    },
  }))
}

function span(n: number): { start: string; finish: string } {
  return { start: day(2 + (n % 10)), finish: day(12 + (n % 10)) }
}

function day(number: number): string {
  return `2026-11-${String(number).padStart(2, '0')}`
}
