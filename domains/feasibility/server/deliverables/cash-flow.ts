import { sql } from 'drizzle-orm'
import { defineDeliverable } from '#domains/process/reads.ts'
import { cashFlow } from '../../contract.ts'

/** How many amounts the newest study counts on, and over how many years. */
export const cashFlowDeliverable = defineDeliverable<{ count: number; years: number }>({
  type: cashFlow.type,
  notes: {
    counted: {
      zh: '{count} 笔现金流，共 {years} 年',
      en: '{count} {count|amount|amounts} over {years} {years|year|years}',
    },
  },
  facts: place => sql`(
    select json_build_object('count', count(*), 'years', count(distinct f.period)) from cash_flow f
    where f.workspace_id = ${place.workspaceId} and f.deleted_at is null and f.study_id = (
      select s.id from feasibility_study s where s.workspace_id = ${place.workspaceId}
        and s.project_id = ${place.projectId} and s.iteration = ${place.iteration} and s.deleted_at is null
      order by s.number desc limit 1))`,
  summarise: ({ count, years }) => ({
    ...{ count, done: count },
    line: count === 0 ? null : { code: 'counted', params: { count, years } },
  }),
})
