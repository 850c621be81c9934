import { approveFromInbox, type Project } from '../acts.ts'
import type { Hand, Rec } from '../world.ts'

/** What a project is founded on. */
export interface Foundation {
  readonly inScope: string
  /** What is left out, and why. */
  readonly outOfScope: readonly [string, string]
  readonly requirement: object
  readonly charter: object
}

/** Scope and requirements in a charter that the sponsor approves. */
export async function found(
  { planner, manager, sponsor }: { planner: Hand; manager: Hand; sponsor: Hand },
  { id: projectId, finish }: Project,
  words: Foundation,
): Promise<void> {
  const [left, reason] = words.outOfScope
  await planner.post('/scope-items', { projectId, kind: 'in_scope', statement: words.inScope })
  await planner.post('/scope-items', { projectId, kind: 'out_of_scope', statement: left, reason })
  await planner.post('/requirements', { projectId, ...words.requirement })
  const charter = await manager.post('/charters', { projectId, finishBy: finish, ...words.charter })
  await manager.post(`/charters/${charter.id}/submit`)
  await approveFromInbox(sponsor, charter.id)
}

interface Money {
  readonly lines: readonly object[]
  readonly fund: string
  readonly funded: string
  readonly from: string
}

/** A budget within its funding, which the sponsor approves. */
export async function giveMoney(finance: Hand, sponsor: Hand, { id: projectId }: Project, money: Money): Promise<Rec> {
  const budget = await finance.post('/budgets', { projectId })
  for (const line of money.lines) await finance.post('/budget-lines', { budgetId: budget.id, ...line })
  const fund = { name: money.fund, amount: money.funded, availableFrom: money.from }
  await finance.post('/funding-sources', { budgetId: budget.id, ...fund })
  await finance.post(`/budgets/${budget.id}/submit`)
  await approveFromInbox(sponsor, budget.id)
  return budget
}

/** An expense with its receipt, submitted by finance and approved by the manager. */
export async function spend(finance: Hand, manager: Hand, { id: projectId }: Project, spent: object): Promise<void> {
  const expense = await finance.post('/expenses', { projectId, ...spent })
  await finance.post(`/expenses/${expense.id}/submit`)
  await approveFromInbox(manager, expense.id)
}
