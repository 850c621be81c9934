import { sql } from 'drizzle-orm'
import { defineDeliverable } from '#domains/process/reads.ts'

/** How many trends are noted; each names its source from the beginning. */
export const trendsDeliverable = defineDeliverable<number>({
  type: 'trend',
  notes: { noted: { zh: '{count} 条趋势', en: '{count} {count|trend|trends} noted' } },
  facts: place => sql`(
    select to_json(count(*)) from trend t
    where t.workspace_id = ${place.workspaceId} and t.project_id = ${place.projectId}
      and t.iteration <= ${place.iteration} and t.deleted_at is null)`,
  summarise: count => ({ count, done: count, line: count === 0 ? null : { code: 'noted', params: { count } } }),
})
