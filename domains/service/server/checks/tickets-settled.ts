import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { defineCheck } from '#domains/process/reads.ts'
import { ticket } from '../../contract.ts'
import { type ListedFacts, listedOrNone } from './listed-or-none.ts'
import { noneSql } from './none-sql.ts'

/** Every ticket is closed; or there were none, and somebody says why. */
export const ticketsSettled = defineCheck<Record<string, never>, ListedFacts>({
  name: 'service.tickets_settled',
  label: { zh: '每张工单都已关闭，或说明没有工单', en: 'Every ticket is closed, or it is said that there are none' },
  notes: {
    none: {
      zh: '一张工单也没有登记；确实没有的话，请写明理由',
      en: 'No ticket is entered; if there are none, say so with the reason',
    },
    open: { zh: '还没有处理', en: 'Nobody has begun with it' },
    in_work: { zh: '还在处理', en: 'It is still in work' },
    solved: { zh: '已解决，客户还没有确认', en: 'It is solved, the customer has yet to say so' },
  },
  params: z.strictObject({}),
  reads: [ticket.type],
  facts: place => sql`json_build_object('records', (
    select coalesce(json_agg(json_build_object('id', k.id, 'version', k.version,
      'label', '#' || k.number || ' ' || k.subject, 'state', k.state) order by k.number), '[]')
    from ticket k where k.workspace_id = ${place.workspaceId} and k.project_id = ${place.projectId}
      and k.iteration <= ${place.iteration} and k.deleted_at is null), 'none', ${noneSql(place, 'tickets')})`,
  judge: facts => listedOrNone(facts, 'closed', 'service'),
})
