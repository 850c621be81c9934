import { sql } from 'drizzle-orm'
import { defineDeliverable } from '#domains/process/reads.ts'
import { fromMinor, inThousands } from '#kernel/db/minor-units.ts'
import { currencyUnit } from '#kernel/entity/currency-unit.ts'
import { budget, expense } from '../contract.ts'

interface BudgetFacts {
  readonly number: number
  readonly state: 'draft' | 'submitted' | 'approved'
  readonly minor: string
  readonly currency: string
}

/** The budget that counts: its version, how far it is, and its total. */
const budgets = defineDeliverable<BudgetFacts | null>({
  type: budget.type,
  notes: {
    draft: { zh: 'v{number} 草稿，{total} {unit}', en: 'v{number}, draft, {total} {currency}' },
    submitted: { zh: 'v{number} 待审批，{total} {unit}', en: 'v{number}, submitted, {total} {currency}' },
    approved: { zh: 'v{number} 已批准，{total} {unit}', en: 'v{number}, approved, {total} {currency}' },
  },
  facts: place => sql`(
    select json_build_object('number', b.number, 'state', b.state, 'minor', (
      select coalesce(sum(l.amount), 0)::text from budget_line l
      where l.workspace_id = b.workspace_id and l.budget_id = b.id and l.deleted_at is null),
      'currency', coalesce((
        select max(l.currency) from budget_line l
        where l.workspace_id = b.workspace_id and l.budget_id = b.id and l.deleted_at is null), 'CNY'))
    from budget b where b.workspace_id = ${place.workspaceId} and b.project_id = ${place.projectId}
      and b.iteration = ${place.iteration} and b.deleted_at is null
    order by (b.state = 'approved') desc, b.number desc limit 1)`,
  summarise: facts => {
    if (!facts) return { count: 0, done: 0, line: null }
    const { number, state, minor, currency } = facts
    const params = { number, total: inThousands(fromMinor(BigInt(minor))), unit: currencyUnit(currency).zh, currency }
    return { count: 1, done: state === 'approved' ? 1 : 0, line: { code: state, params } }
  },
})

interface ExpenseFacts {
  readonly count: number
  readonly done: number
  readonly minor: string
  readonly currency: string
}

/** How many expenses there are, and how many still wait for approval. */
const expenses = defineDeliverable<ExpenseFacts>({
  type: expense.type,
  notes: {
    settled: {
      zh: '{count} 笔，共 {total} {unit}',
      en: '{count} {count|expense|expenses}, {total} {currency} in total',
    },
    pending: {
      zh: '{count} 笔，共 {total} {unit}，{pending} 笔待审批',
      en: '{count} {count|expense|expenses}, {total} {currency} in total, {pending} pending',
    },
  },
  facts: place => sql`(
    select json_build_object('count', count(*), 'minor', coalesce(sum(e.amount), 0)::text,
      'currency', coalesce(max(e.currency), 'CNY'),
      'done', count(*) filter (where e.state in ('approved', 'settled')))
    from expense e where e.workspace_id = ${place.workspaceId} and e.project_id = ${place.projectId}
      and e.iteration = ${place.iteration} and e.state <> 'rejected' and e.deleted_at is null)`,
  summarise: ({ count, done, minor, currency }) => {
    if (count === 0) return { count, done, line: null }
    const pending = count - done
    const params = {
      count,
      pending,
      total: inThousands(fromMinor(BigInt(minor))),
      unit: currencyUnit(currency).zh,
      currency,
    }
    return { count, done, line: { code: pending > 0 ? 'pending' : 'settled', params } }
  },
})

export const budgetDeliverables = [budgets, expenses]
