import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { defineCheck } from '#domains/process/reads.ts'
import { fromMinor, inThousands } from '#kernel/db/minor-units.ts'
import { budget, expense } from '../../contract.ts'

interface Facts {
  /** The approved version; null where none is. */
  readonly budget: {
    readonly id: string
    readonly version: number
    readonly name: string
    readonly minor: string
  } | null
  /** Approved and settled expenses. */
  readonly expenses: readonly { readonly id: string; readonly version: number; readonly minor: string }[]
}

/** Is what was spent covered by an approved budget? Who needs more has the next version approved. */
export const withinBudget = defineCheck<Record<string, never>, Facts>({
  name: 'budget.within_budget',
  label: { zh: '支出不超过已批准的预算', en: 'Spending within the approved budget' },
  notes: {
    no_budget: { zh: '还没有已批准的预算。', en: 'No budget is approved yet.' },
    spent: { zh: '已支出 {spent}，预算 {total}。', en: '{spent} spent of {total}.' },
    over: {
      zh: '超出 {over}：请提交新版预算，批准后才算数。',
      en: '{over} over: have the next version of the budget approved.',
    },
  },
  params: z.strictObject({}),
  reads: [budget.type, expense.type],
  facts: place => sql`(
    select json_build_object(
      'budget', (
        select json_build_object('id', b.id, 'version', b.version, 'name', b.name, 'minor', (
          select coalesce(sum(l.amount), 0)::text from budget_line l
          where l.workspace_id = b.workspace_id and l.budget_id = b.id and l.deleted_at is null))
        from budget b where b.workspace_id = ${place.workspaceId} and b.project_id = ${place.projectId}
          and b.iteration = ${place.iteration} and b.state = 'approved' and b.deleted_at is null
        order by b.number desc limit 1),
      'expenses', (
        select coalesce(json_agg(json_build_object('id', e.id, 'version', e.version, 'minor', e.amount::text)), '[]')
        from expense e where e.workspace_id = ${place.workspaceId} and e.project_id = ${place.projectId}
          and e.iteration = ${place.iteration} and e.state in ('approved', 'settled') and e.deleted_at is null)))`,
  judge: ({ budget: approved, expenses }) => {
    const spent = expenses.reduce((sum, one) => sum + BigInt(one.minor), 0n)
    const seen = [...(approved ? [approved] : []), ...expenses].map(({ id, version }) => ({ id, version }))
    const where = { path: 'budget' }
    if (!approved)
      return {
        ...{ passed: false, have: fromMinor(spent), need: null, note: { code: 'no_budget', params: {} } },
        ...{ missing: [], missingCount: 1, where, seen },
      }
    const total = BigInt(approved.minor)
    const over = spent - total
    const why = { code: 'over', params: { over: inThousands(fromMinor(over)) } }
    const params = { spent: inThousands(fromMinor(spent)), total: inThousands(fromMinor(total)) }
    return {
      ...{ passed: over <= 0n, have: fromMinor(spent), need: fromMinor(total), note: { code: 'spent', params } },
      missing: over > 0n ? [{ recordId: approved.id, label: approved.name, why }] : [],
      ...{ missingCount: over > 0n ? 1 : 0, where, seen },
    }
  },
})
