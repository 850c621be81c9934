import { sql } from 'drizzle-orm'
import { defineDeliverable } from '#domains/process/reads.ts'

interface Facts {
  readonly count: number
  readonly kinds: number
}

/** The decision path: how many rules there are, for how many kinds of decision. */
export const decisionRulesDeliverable = defineDeliverable<Facts>({
  type: 'decision_rule',
  notes: {
    kinds: {
      zh: '{kinds} 类决策，{count} 级规则',
      en: '{count} {count|rule|rules} for {kinds} {kinds|kind|kinds} of decision',
    },
  },
  facts: ({ workspaceId, projectId, iteration }, kind) => sql`(
    select json_build_object('count', count(*), 'kinds', count(distinct r.kind)) from decision_rule r
    where r.workspace_id = ${workspaceId} and r.project_id = ${projectId} and r.iteration <= ${iteration}
      and r.deleted_at is null and (${kind}::text is null or r.kind = ${kind}::text))`,
  summarise: ({ count, kinds }) => ({
    count,
    done: count,
    line: count === 0 ? null : { code: 'kinds', params: { count, kinds } },
  }),
})
