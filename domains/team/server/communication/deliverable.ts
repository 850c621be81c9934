import { sql } from 'drizzle-orm'
import { defineDeliverable } from '#domains/process/reads.ts'

interface Facts {
  readonly count: number
  readonly late: number
}

/** How much is planned to be told, and how much of it is overdue. */
export const communicationDeliverable = defineDeliverable<Facts>({
  type: 'communication_item',
  notes: {
    kept: { zh: '{count} 项沟通，没有超期', en: '{count} {count|item|items} planned, none overdue' },
    late: { zh: '{count} 项沟通，{late} 项超期', en: '{late} of {count} {count|item|items} overdue' },
  },
  facts: place => sql`(
    select json_build_object('count', count(*),
      'late', count(*) filter (where c.state = 'running' and c.next_on < ${place.today}::date))
    from communication_item c where c.workspace_id = ${place.workspaceId} and c.project_id = ${place.projectId}
      and c.iteration <= ${place.iteration} and c.state <> 'ended' and c.deleted_at is null)`,
  summarise: ({ count, late }) => ({
    ...{ count, done: count - late },
    line: count === 0 ? null : { code: late > 0 ? 'late' : 'kept', params: { count, late } },
  }),
})
