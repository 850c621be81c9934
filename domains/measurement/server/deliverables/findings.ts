import { sql } from 'drizzle-orm'
import { defineDeliverable } from '#domains/process/reads.ts'
import { finding } from '../../contract.ts'

interface Facts {
  readonly count: number
  readonly measured: number
}

/** The problems and opportunities of the iteration; one is done when it has its measure. */
export const findingsDeliverable = defineDeliverable<Facts>({
  type: finding.type,
  notes: {
    measured: {
      zh: '{count} 条发现，{done} 条有措施',
      en: '{done} of {count} {count|finding|findings} with a measure',
    },
  },
  facts: place => sql`(
    select json_build_object('count', count(*),
      'measured', count(*) filter (where coalesce(trim(f.measure), '') <> ''))
    from finding f where f.workspace_id = ${place.workspaceId} and f.project_id = ${place.projectId}
      and f.iteration = ${place.iteration} and f.deleted_at is null and f.kind <> 'none')`,
  summarise: ({ count, measured: done }) => {
    return { count, done, line: count === 0 ? null : { code: 'measured', params: { count, done } } }
  },
})
