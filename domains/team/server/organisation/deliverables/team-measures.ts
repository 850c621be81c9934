import { sql } from 'drizzle-orm'
import { defineDeliverable } from '#domains/process/reads.ts'

interface Facts {
  readonly count: number
  readonly done: number
}

/** The team-building measures that were not cancelled, and how many have been carried out. */
export const teamMeasuresDeliverable = defineDeliverable<Facts>({
  type: 'team_measure',
  notes: { done: { zh: '{count} 项措施，{done} 项已完成', en: '{done} of {count} {count|measure|measures} done' } },
  facts: ({ workspaceId, projectId, iteration }, kind) => sql`(
    select json_build_object('count', count(*), 'done', count(*) filter (where m.state = 'done')) from team_measure m
    where m.workspace_id = ${workspaceId} and m.project_id = ${projectId} and m.iteration <= ${iteration}
      and m.state <> 'cancelled' and m.deleted_at is null and (${kind}::text is null or m.kind = ${kind}::text))`,
  summarise: ({ count, done }) => ({
    count,
    done,
    line: count === 0 ? null : { code: 'done', params: { count, done } },
  }),
})
