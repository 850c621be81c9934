import { sql } from 'drizzle-orm'
import { defineDeliverable } from '#domains/process/reads.ts'

interface Facts {
  readonly count: number
  readonly teams: number
}

/** How often something was shared in this iteration, and with how many others. */
export const sharingDeliverable = defineDeliverable<Facts>({
  type: 'sharing',
  notes: {
    shared: {
      zh: '分享 {count} 次，{teams} 个团队或部门',
      en: 'Shared {count} {count|time|times}, with {teams} {teams|team|teams}',
    },
  },
  facts: place => sql`(
    select json_build_object('count', count(*), 'teams', count(distinct lower(trim(s.shared_with))))
    from sharing s where s.workspace_id = ${place.workspaceId} and s.project_id = ${place.projectId}
      and s.iteration = ${place.iteration} and s.deleted_at is null)`,
  summarise: ({ count, teams }) => ({
    ...{ count, done: count },
    line: count === 0 ? null : { code: 'shared', params: { count, teams } },
  }),
})
