import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { defineCheck } from '#domains/process/reads.ts'
import { budget } from '../../contract.ts'

interface BudgetFacts {
  readonly id: string
  readonly version: number
  readonly name: string
  readonly number: number
  readonly state: string
}

/** Is a budget of this iteration approved? A version that is written after it waits for its own approval and does not undo it. */
export const budgetApproved = defineCheck<Record<string, never>, readonly BudgetFacts[]>({
  name: 'budget.approved',
  label: { zh: '预算已批准', en: 'The budget is approved' },
  notes: {
    none: { zh: '还没有预算。', en: 'There is no budget yet.' },
    open: { zh: '第 {number} 版还没有批准', en: 'Version {number} is not approved yet' },
  },
  params: z.strictObject({}),
  reads: [budget.type],
  facts: place => sql`(
    select coalesce(json_agg(json_build_object('id', b.id, 'version', b.version, 'name', b.name, 'number', b.number,
      'state', b.state) order by b.number desc), '[]')
    from budget b where b.workspace_id = ${place.workspaceId} and b.project_id = ${place.projectId}
      and b.iteration = ${place.iteration} and b.deleted_at is null)`,
  judge: budgets => {
    const [newest] = budgets
    const approved = budgets.find(one => one.state === 'approved')
    const open = newest && !approved ? [newest] : []
    return {
      ...{ passed: approved !== undefined, have: approved ? 1 : 0, need: 1, missingCount: approved ? 0 : 1 },
      ...(!newest && { note: { code: 'none', params: {} } }),
      missing: open.map(({ id, name, number }) => ({
        ...{ recordId: id, label: name, field: 'state', why: { code: 'open', params: { number } } },
      })),
      where: { path: 'budget' },
      seen: budgets.map(({ id, version }) => ({ id, version })),
    }
  },
})
