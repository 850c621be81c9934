import { sql } from 'drizzle-orm'
import { defineDeliverable } from '#domains/process/reads.ts'

interface SegmentFacts {
  readonly criteria: number
  /** For each segment, how many of the criteria it is scored on. */
  readonly scored: readonly number[]
}

/** How many segments there are, and how many of them are scored on every criterion. */
export const segmentsDeliverable = defineDeliverable<SegmentFacts>({
  type: 'segment',
  notes: {
    scored: {
      zh: '{count} 个细分市场，{done} 个评分完整',
      en: '{done} of {count} {count|segment|segments} fully scored',
    },
    no_criteria: {
      zh: '{count} 个细分市场，还没有评分标准',
      en: '{count} {count|segment|segments}, no scoring criteria yet',
    },
  },
  facts: place => sql`(
    select json_build_object(
      'criteria', (
        select count(*) from segment_criterion c
        where c.workspace_id = ${place.workspaceId} and c.project_id = ${place.projectId}
          and c.iteration = ${place.iteration} and c.deleted_at is null),
      'scored', coalesce(json_agg((
        select count(*) from segment_score s
        join segment_criterion c on c.workspace_id = s.workspace_id and c.id = s.criterion_id and c.deleted_at is null
        where s.workspace_id = g.workspace_id and s.segment_id = g.id and s.deleted_at is null) order by g.id), '[]'))
    from segment g
    where g.workspace_id = ${place.workspaceId} and g.project_id = ${place.projectId}
      and g.iteration = ${place.iteration} and g.deleted_at is null)`,
  summarise: ({ criteria, scored }) => {
    const count = scored.length
    const done = criteria === 0 ? 0 : scored.filter(one => one === criteria).length
    const code = criteria === 0 ? 'no_criteria' : 'scored'
    return { count, done, line: count === 0 ? null : { code, params: { count, done } } }
  },
})
