import { sql } from 'drizzle-orm'
import { defineDeliverable } from '#domains/process/reads.ts'
import { reading } from '../../contract.ts'

interface Facts {
  readonly count: number
  readonly last: string | null
}

/** Readings of the iteration, and up to which day they reach. */
export const readingsDeliverable = defineDeliverable<Facts>({
  type: reading.type,
  notes: {
    readings_until: { zh: '{count} 条读数，读到 {last}', en: '{count} {count|reading|readings}, up to {last}' },
  },
  facts: place => sql`(
    select json_build_object('count', count(*), 'last', max(r.period_end)) from reading r
    where r.workspace_id = ${place.workspaceId} and r.project_id = ${place.projectId}
      and r.iteration = ${place.iteration} and r.deleted_at is null)`,
  summarise: ({ count, last }) => ({
    ...{ count, done: count },
    line: last === null ? null : { code: 'readings_until', params: { count, last } },
  }),
})
