import { sql } from 'drizzle-orm'
import { defineDeliverable } from '#domains/process/reads.ts'

interface Facts {
  readonly count: number
  readonly taken: number
  readonly dropped: number
}

/** How many opportunities there are; one is done when it was decided on, either way. */
export const opportunitiesDeliverable = defineDeliverable<Facts>({
  type: 'market_opportunity',
  notes: {
    decided: {
      zh: '{count} 个机会，抓住 {taken} 个，放弃 {dropped} 个',
      en: '{count} {count|opportunity|opportunities}: {taken} taken, {dropped} dropped',
    },
  },
  facts: place => sql`(
    select json_build_object('count', count(*), 'taken', count(*) filter (where m.state = 'taken'),
      'dropped', count(*) filter (where m.state = 'dropped'))
    from market_opportunity m where m.workspace_id = ${place.workspaceId} and m.project_id = ${place.projectId}
      and m.iteration <= ${place.iteration} and m.deleted_at is null)`,
  summarise: ({ count, taken, dropped }) => {
    const line = count === 0 ? null : { code: 'decided', params: { count, taken, dropped } }
    return { count, done: taken + dropped, line }
  },
})
