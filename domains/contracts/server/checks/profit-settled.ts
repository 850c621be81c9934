import type { Missing } from '@yingce/process/gate'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { defineCheck } from '#domains/process/reads.ts'
import { contract } from '../../contract.ts'
import { type OpenLine, openLinesSql } from '../profit/open-lines.ts'

interface Facts {
  readonly contracts: readonly { readonly id: string; readonly version: number }[]
  readonly expenses: readonly { readonly id: string; readonly version: number }[]
  readonly open: readonly OpenLine[]
}

/** Nothing in the profit and loss is open any more, and there is a contract that it tells of. */
export const profitSettled = defineCheck<Record<string, never>, Facts>({
  name: 'contracts.profit_settled',
  label: { zh: '项目损益已结清', en: 'Project profit and loss settled' },
  notes: {
    none: {
      zh: '还没有生效的合同，损益里没有收入。',
      en: 'No contract has been in force: there is no revenue to tell of.',
    },
    draft: { zh: '还没有提交审批。', en: 'It is not submitted yet.' },
    submitted: { zh: '等待审批。', en: 'It waits for approval.' },
    approved: { zh: '已批准，还没有签署。', en: 'It is approved, but nobody has signed it.' },
    signing: { zh: '还在签署，没有生效。', en: 'It is being signed and not in force.' },
    unallocated: { zh: '回款还没有分配到应收款。', en: 'The payment is not allocated in full.' },
  },
  params: z.strictObject({}),
  reads: [contract.type],
  facts: place => sql`(
    select json_build_object(
      'contracts', coalesce((select json_agg(json_build_object('id', c.id, 'version', c.version) order by c.id)
        from contract c where c.workspace_id = ${place.workspaceId} and c.project_id = ${place.projectId}
          and c.deleted_at is null and (c.state in ('in_force', 'completed')
            or c.state = 'terminated' and c.effective_on is not null)), '[]'),
      'expenses', coalesce((select json_agg(json_build_object('id', e.id, 'version', e.version) order by e.id)
        from expense e where e.workspace_id = ${place.workspaceId} and e.project_id = ${place.projectId}
          and e.state in ('approved', 'settled') and e.deleted_at is null), '[]'),
      'open', ${openLinesSql(place)}))`,
  judge: ({ contracts, expenses, open }) => {
    const none = contracts.length === 0
    const settled = contracts.length + expenses.length
    return {
      passed: !none && open.length === 0,
      have: settled,
      need: Math.max(settled + open.length, 1),
      ...(none && { note: { code: 'none', params: {} } }),
      missing: open.slice(0, 20).map(
        (one): Missing => ({
          ...{ recordId: one.id, label: one.name, field: one.type === 'payment' ? 'allocations' : 'state' },
          why: { code: one.state, params: {} },
        }),
      ),
      missingCount: open.length + Number(none),
      where: { path: 'contracts/profit' },
      seen: [...contracts, ...expenses, ...open].map(({ id, version }) => ({ id, version })),
    }
  },
})
