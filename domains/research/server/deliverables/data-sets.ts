import { sql } from 'drizzle-orm'
import { defineDeliverable } from '#domains/process/reads.ts'

interface Facts {
  readonly count: number
  readonly figured: number
}

/** How many data sets there are; one is done when its key figures are written down. */
export const dataSetsDeliverable = defineDeliverable<Facts>({
  type: 'data_set',
  notes: {
    figured: {
      zh: '{count} 个数据集，{done} 个写明关键数字',
      en: '{done} of {count} data {count|set|sets} with key figures',
    },
  },
  facts: place => sql`(
    select json_build_object('count', count(*),
      'figured', count(*) filter (where jsonb_array_length(coalesce(d.figures, '[]')) > 0))
    from data_set d where d.workspace_id = ${place.workspaceId} and d.project_id = ${place.projectId}
      and d.iteration <= ${place.iteration} and d.deleted_at is null)`,
  summarise: ({ count, figured: done }) => {
    return { count, done, line: count === 0 ? null : { code: 'figured', params: { count, done } } }
  },
})
