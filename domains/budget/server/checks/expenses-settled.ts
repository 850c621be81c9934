import type { Missing } from '@yingce/process/gate'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { defineCheck } from '#domains/process/reads.ts'
import { expense } from '../../contract.ts'

interface Facts {
  readonly expenses: readonly { id: string; version: number; item: string; state: string }[]
  readonly zeros: readonly { id: string; version: number }[]
}

/** No expense waits for anybody: each is approved or was rejected. That there was none at all has to be confirmed. */
export const expensesSettled = defineCheck<Record<string, never>, Facts>({
  name: 'budget.expenses_settled',
  label: { zh: '没有待审批的费用', en: 'No expense is pending' },
  notes: {
    none: { zh: '既没有费用，也没有零费用确认。', en: 'There is neither an expense nor a confirmation of none.' },
    draft: { zh: '还没有提交。', en: 'It is not submitted.' },
    submitted: { zh: '等待审批。', en: 'It waits for approval.' },
  },
  params: z.strictObject({}),
  reads: [expense.type],
  facts: place => sql`(
    select json_build_object(
      'expenses', coalesce((
        select json_agg(json_build_object('id', e.id, 'version', e.version, 'item', e.item, 'state', e.state)
          order by e.spent_on, e.id)
        from expense e where e.workspace_id = ${place.workspaceId} and e.project_id = ${place.projectId}
          and e.iteration = ${place.iteration} and e.deleted_at is null), '[]'),
      'zeros', coalesce((
        select json_agg(json_build_object('id', z.id, 'version', z.version))
        from zero_spend z where z.workspace_id = ${place.workspaceId} and z.project_id = ${place.projectId}
          and z.iteration = ${place.iteration} and z.deleted_at is null), '[]')))`,
  judge: ({ expenses, zeros }) => {
    const pending = expenses.filter(one => one.state === 'draft' || one.state === 'submitted')
    const accounted = expenses.some(one => one.state !== 'rejected') || zeros.length > 0
    return {
      passed: accounted && pending.length === 0,
      have: expenses.length - pending.length,
      need: expenses.length,
      ...(!accounted && { note: { code: 'none', params: {} } }),
      missing: pending.slice(0, SHOWN).map(
        (one): Missing => ({
          recordId: one.id,
          label: one.item,
          field: 'state',
          why: { code: one.state, params: {} },
        }),
      ),
      missingCount: pending.length,
      where: { path: 'budget/expenses' },
      seen: [...expenses, ...zeros].map(({ id, version }) => ({ id, version })),
    }
  },
})

const SHOWN = 20
