import { sql } from 'drizzle-orm'
import { type DeliverableSource, defineDeliverable } from '#domains/process/reads.ts'
import type { Declaration } from '#kernel/entity/entity.ts'
import type { Label } from '#kernel/entity/field.ts'

/**
 * Counts a project's records of a type up to the iteration, and those in one of the states. What is sold goes through
 * all iterations of its project.
 */
export function countedSoFar({ type }: Declaration, done: readonly string[], words: Label): DeliverableSource {
  const isDone = sql.join(
    done.map(state => sql`t.state = ${state}`),
    sql` or `,
  )
  return defineDeliverable<{ count: number; done: number }>({
    type,
    notes: { counted: words },
    facts: place => sql`(
      select json_build_object('count', count(*), 'done', count(*) filter (where ${isDone}))
      from ${sql.identifier(type)} t where t.workspace_id = ${place.workspaceId} and t.project_id = ${place.projectId}
        and t.iteration <= ${place.iteration} and t.deleted_at is null)`,
    summarise: facts => ({ ...facts, line: facts.count === 0 ? null : { code: 'counted', params: { ...facts } } }),
  })
}
