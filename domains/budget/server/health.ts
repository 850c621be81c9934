import { sql } from 'drizzle-orm'
import { defineHealth } from '#domains/process/reads.ts'
import { budget, budgetLine, expense } from '../contract.ts'

interface Facts {
  readonly spent: string
  /** Of the approved version; null where none is. */
  readonly total: string | null
}

/** From so many hundredths of the budget on somebody should look ahead. */
const NEARLY = 90n

/**
 * What an iteration has spent of its approved budget as part of a project's health; more than all of it is a risk. Health is
 * told to people who may not read budgets: it names no amounts.
 */
export const costHealth = defineHealth<Facts>({
  name: 'budget.spent',
  about: 'cost',
  reads: [budget.type, budgetLine.type, expense.type],
  notes: {
    over: { zh: '支出超出批准的预算', en: 'More is spent than was approved' },
    nearly: { zh: '预算已用九成以上', en: 'Nine tenths of the budget are spent' },
  },
  facts: place => sql`(
    select json_build_object(
      'spent', (
        select coalesce(sum(e.amount), 0)::text from expense e
        where e.workspace_id = ${place.workspaceId} and e.project_id = ${place.projectId}
          and e.iteration = ${place.iteration} and e.state in ('approved', 'settled') and e.deleted_at is null),
      'total', (
        select (select coalesce(sum(l.amount), 0)::text from budget_line l
          where l.workspace_id = b.workspace_id and l.budget_id = b.id and l.deleted_at is null)
        from budget b where b.workspace_id = ${place.workspaceId} and b.project_id = ${place.projectId}
          and b.iteration = ${place.iteration} and b.state = 'approved' and b.deleted_at is null
        order by b.number desc limit 1)))`,
  judge: ({ spent: given, total: of }) => {
    if (of === null) return []
    const [spent, total] = [BigInt(given), BigInt(of)]
    if (spent > total) return [{ level: 'risk', note: { code: 'over', params: {} } }]
    if (total === 0n || spent * 100n < total * NEARLY) return []
    return [{ level: 'attention', note: { code: 'nearly', params: {} } }]
  },
})
