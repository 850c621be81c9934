import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { defineCheck } from '#domains/process/reads.ts'
import { customerImprovement } from '../../contract.ts'
import { type ListedFacts, listedOrNone } from './listed-or-none.ts'
import { noneSql } from './none-sql.ts'

/** Of everything that was taken up the customer knows what became of it; or there was nothing, and somebody says why. */
export const improvementsAnswered = defineCheck<Record<string, never>, ListedFacts>({
  name: 'service.improvements_answered',
  label: {
    zh: '每条反馈和市场变化都有了结果并告知客户，或说明没有',
    en: 'The customer knows what became of every improvement, or it is said that there are none',
  },
  notes: {
    none: {
      zh: '没有登记客户改进；确实没有的话，请写明理由',
      en: 'No improvement is entered; if there are none, say so with the reason',
    },
    open: { zh: '还没有改好', en: 'It is not done yet' },
    done: { zh: '已改好，还没有告诉客户', en: 'It is done, the customer has yet to be told' },
    declined: { zh: '决定不改，还没有告诉客户', en: 'It was declined, the customer has yet to be told' },
  },
  params: z.strictObject({}),
  reads: [customerImprovement.type],
  facts: place => sql`json_build_object('records', (
    select coalesce(json_agg(json_build_object('id', i.id, 'version', i.version, 'label', i.what,
      'state', i.state) order by i.id), '[]')
    from customer_improvement i where i.workspace_id = ${place.workspaceId} and i.project_id = ${place.projectId}
      and i.iteration <= ${place.iteration} and i.deleted_at is null), 'none', ${noneSql(place, 'improvements')})`,
  judge: facts => listedOrNone(facts, 'told', 'service/care'),
})
