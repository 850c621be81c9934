import { sql } from 'drizzle-orm'
import { budget, budgetLine, expense } from '#domains/budget/contract.ts'
import { goal, metric, reading } from '#domains/goals/contract.ts'
import { lesson } from '#domains/measurement/contract.ts'
import { task } from '#domains/plan/contract.ts'
import { gateDecision, playbookVersion, project, stage } from '#domains/process/contract.ts'
import { competitor, insight, insightEvidence, study, trend } from '#domains/research/contract.ts'
import { risk } from '#domains/risk/contract.ts'
import type { Context } from '#kernel/command/context.ts'
import { insertRecord, insertRecords } from '#kernel/command/records.ts'
import type { Declaration, RecordOf, RecordValues } from '#kernel/entity/entity.ts'
import { keyOf, sixtyStages } from './sixty-stages.ts'

const BEHIND = 30
const OPEN = 3
export const TASKS = 2_000

/** A project in the middle of a frozen playbook of sixty stages, with 2,000 tasks and 5,000 other records. */
export async function seedSpace(ctx: Context, { ownerId, today }: { ownerId: string; today: string }): Promise<string> {
  const id = await startProject(ctx, ownerId, today)
  const some: Some = (entity, count, make) =>
    insertRecords(
      ctx,
      entity,
      Array.from({ length: count }, (_, n) => ({ projectId: id, iteration: 1, ...make(n) }) as never),
    )
  await writeTasks(some, ownerId)
  await writeGoals(ctx, some)
  await writeResearch(some)
  await writeMoney(some)
  await some(lesson, 150, n => ({ name: `经验 ${n}`, situation: '展会首日', happened: '样机不够', advice: '多备一台' }))
  await some(risk, 209, n => ({ event: `风险 ${n}`, kind: 'threat', state: n % 2 ? 'closed' : 'open' }))
  return id
}

type Some = <D extends Declaration>(entity: D, count: number, make: (n: number) => object) => Promise<RecordOf<D>[]>

async function startProject(ctx: Context, ownerId: string, today: string): Promise<string> {
  const playbook = sixtyStages()
  const frozen = await insertRecord(ctx, playbookVersion, {
    ...{ name: 'BENCH60 v1', playbookId: playbook.id, number: 1, hash: 'bench', definition: JSON.stringify(playbook) },
  })
  const { id } = await insertRecord(ctx, project, {
    ...{ name: '六十个阶段的项目', code: 'B-60', playbookId: playbook.id, playbookVersionId: frozen.id, iteration: 1 },
    ...{ start: '2026-01-05', finish: '2027-12-31', sponsorId: ownerId, managerId: ownerId, aim: '年度营收 3 亿' },
  })
  await ctx.tx.execute(sql`insert into participant (workspace_id, project_id, person_id, roles)
    values (${ctx.actor.workspaceId}, ${id}, ${ownerId}, '{sponsor,project_manager,planner,finance,decision_maker}')`)
  const runs = playbook.stages.map((_, position) => ({
    ...{ projectId: id, iteration: 1, key: keyOf(position), position, returns: position % 5 === 0 ? 1 : 0 },
    ...{ plannedStart: '2026-01-05', plannedFinish: today },
    state:
      position < BEHIND ? ('passed' as const) : position < BEHIND + OPEN ? ('active' as const) : ('planned' as const),
    enteredAt: position < BEHIND + OPEN ? ctx.now : null,
    doneAt: position < BEHIND ? ctx.now : null,
  }))
  await insertRecords(ctx, stage, runs)
  const decided = Array.from({ length: BEHIND }, (_, n) => n).flatMap(n =>
    (['submitted', 'approved'] as const).map(kind => ({
      ...{ projectId: id, iteration: 1, kind, stageKey: keyOf(n), final: true, selfDecided: false },
    })),
  )
  await insertRecords(ctx, gateDecision, decided as unknown as RecordValues<typeof gateDecision>[])
  return id
}

async function writeTasks(some: Some, ownerId: string): Promise<void> {
  await some(task, TASKS, n => ({
    ...{ title: `任务 ${n}`, stageKey: keyOf(n % 60), ownerId, days: 3, milestone: false, load: 10 },
    ...{ start: day(1 + (n % 20)), finish: day(3 + (n % 20)), state: n % 60 < BEHIND ? 'done' : 'todo' },
  }))
}

async function writeGoals(ctx: Context, some: Some): Promise<void> {
  const measured = { unit: '条', direction: 'up', aggregation: 'sum', rhythm: 'day' } as const
  const names = Array.from({ length: 20 }, (_, n) => ({ name: `线索 ${n}`, ...measured }))
  const metrics = await insertRecords(ctx, metric, names)
  await some(goal, 20, n => ({
    ...{ statement: `线索 ${n} 达到 500 条`, subject: '华东的设备厂', metricId: metrics[n]?.id, unit: '条' },
    ...{ baseline: '300', target: '500', startsOn: day(2), deadline: '2027-01-29', state: 'agreed' },
  }))
  await some(reading, 500, n => ({
    ...{ metricId: metrics[n % 20]?.id, value: String(20 + n), source: '线索表' },
    ...{ periodStart: day(1 + Math.floor(n / 20)), periodEnd: day(1 + Math.floor(n / 20)) },
  }))
}

const TOPICS = ['needs', 'competitors', 'trends'] as const

async function writeResearch(some: Some): Promise<void> {
  const studies = await some(study, 200, n => ({
    ...{ title: `访谈 ${n}`, kind: 'interview', question: '为什么选对手？', state: 'finished' },
  }))
  await some(competitor, 100, n => ({ name: `对手 ${n}`, profile: '交货快，价格低', products: [], prices: [] }))
  await some(trend, 100, n => ({
    ...{ statement: `趋势 ${n}`, direction: 'rising', horizon: 'one_year', sourceTitle: '年鉴' },
  }))
  const claims = await some(insight, 1_000, n => ({ claim: `判断 ${n}`, topic: TOPICS[n % 3], confidence: 'high' }))
  await some(insightEvidence, 1_000, n => ({
    ...{ insightId: claims[n]?.id, kind: 'study', studyId: studies[n % 200]?.id },
  }))
}

async function writeMoney(some: Some): Promise<void> {
  const [made] = await some(budget, 1, () => ({ name: '第一版', number: 1, state: 'approved' }))
  const lines = await some(budgetLine, 200, n => ({
    ...{ budgetId: made?.id, item: `用途 ${n}`, category: 'media', month: '2026-11', amount: '100000' },
  }))
  await some(expense, 1_500, n => ({
    ...{ item: `费用 ${n}`, category: 'media', lineId: lines[n % 200]?.id, amount: '6800.50' },
    ...{ spentOn: day(1 + (n % 20)), state: n % 10 ? 'approved' : 'submitted', receiptNo: `发票${n}` },
  }))
}

function day(number: number): string {
  return `2026-11-${String(number).padStart(2, '0')}`
}
