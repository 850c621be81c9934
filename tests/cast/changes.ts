import { addLine } from '#domains/budget/server/add-line.ts'
import { addSource } from '#domains/budget/server/add-source.ts'
import { draftBudget } from '#domains/budget/server/draft-budget.ts'
import { submitBudget } from '#domains/budget/server/submit-budget.ts'
import type { task } from '#domains/plan/contract.ts'
import { addTask } from '#domains/plan/server/add-task.ts'
import { linkTasks } from '#domains/plan/server/link-tasks.ts'
import { decideApproval } from '#domains/process/server/decide-approval.ts'
import type { changeRequest } from '#domains/risk/contract.ts'
import type { Operation } from '#domains/risk/rules/operation-rows.ts'
import { draftChange } from '#domains/risk/server/changes/draft-change.ts'
import { submitChange } from '#domains/risk/server/changes/submit-change.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import type { Company, Player } from './company.ts'
import { dayFromToday } from './days.ts'

export type Change = RecordOf<typeof changeRequest>
type Task = RecordOf<typeof task>

const EMPTY: Omit<Operation, 'kind'> = {
  ...{ taskId: null, start: null, finish: null, shiftDays: null, days: null, title: null, stageKey: null },
  ...{ ownerId: null, lineId: null, item: null, month: null, amount: null },
}

/** A row of a change request. */
export function operation(kind: Operation['kind'], cells: Partial<Operation> = {}): Operation {
  return { ...EMPTY, kind, ...cells }
}

/** A change of 王芳's project that the customer asks for. */
export function draftAChange(
  company: Company,
  projectId: string,
  operations: readonly Operation[],
  given: object = {},
): Promise<Change> {
  return company.run('wangfang', draftChange, {
    ...{ projectId, title: '样机多测一轮', askedBy: '江海泵业 钱总', operations },
    ...{ what: '出厂前加一轮高温测试', why: '客户的泵房夏天超过 45 度', ...given },
  }) as Promise<Change>
}

/** The same, before the sponsor. */
export async function submitAChange(...given: Parameters<typeof draftAChange>): Promise<Change> {
  const { id } = await draftAChange(...given)
  return (await given[0].run('wangfang', submitChange, { id })) as Change
}

/** What the sponsor says to what waits for them about a record. */
export async function answerWaiting(
  company: Company,
  subjectId: string,
  given: object = {},
  player: Player = 'liming',
): Promise<void> {
  const text = "select id from approval where subject_id = $1 and result = 'pending'"
  const { rows } = await company.database.owner.query(text, [subjectId])
  await company.run(player, decideApproval, { id: rows[0]?.id, decision: 'approve', ...given })
}

/** Three tasks of 陈立, one after the other from a day on: three days, two days, one. */
export async function planAChain(company: Company, projectId: string, starts: readonly string[]): Promise<Task[]> {
  const chain: Task[] = []
  for (const [index, title] of ['做样机', '测样机', '发样机'].entries()) {
    const given = { projectId, stageKey: 'P1.1', ownerId: company.people.chenli, start: starts[index], days: 3 - index }
    const made = (await company.run('wangfang', addTask, { ...given, title })) as Task
    const before = chain.at(-1)
    if (before) await company.run('wangfang', linkTasks, { predecessorId: before.id, successorId: made.id })
    chain.push(made)
  }
  return chain
}

/** An approved budget of 30,000 for one line in a month, funded by 35,000; gives the line. */
export async function approveABudget(company: Company, projectId: string, month: string): Promise<string> {
  const { id: budgetId } = (await company.run('zhaoqian', draftBudget, { projectId })) as { id: string }
  const line = { budgetId, item: '样机材料', category: 'materials', month, amount: '30000' }
  const { id } = (await company.run('zhaoqian', addLine, line)) as { id: string }
  const source = { budgetId, name: '市场部年度预算', amount: '35000', availableFrom: `${month}-01` }
  await company.run('zhaoqian', addSource, source)
  await company.run('zhaoqian', submitBudget, { id: budgetId })
  await answerWaiting(company, budgetId)
  return id
}

/** A change that waits for 李明 and pushes a follower, and a draft that changes the scope alone. */
export async function tellChanges(company: Company, projectId: string): Promise<void> {
  const [make] = await planAChain(company, projectId, [dayFromToday(3), dayFromToday(6), dayFromToday(9)])
  const add = { title: '高温测试', stageKey: 'P1.3', start: dayFromToday(12), days: 2, ownerId: company.people.chenli }
  const rows = [operation('shift', { taskId: make?.id ?? null, shiftDays: 5 }), operation('add', add)]
  await submitAChange(company, projectId, rows)
  const given = {
    title: '多交一份中文说明',
    what: '随货多附一份说明',
    why: '客户的操作工不读英文',
    scope: '增加中文操作说明',
  }
  await draftAChange(company, projectId, [], given)
}
