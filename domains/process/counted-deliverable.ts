import { sql } from 'drizzle-orm'
import type { Declaration } from '#kernel/entity/entity.ts'
import type { Label } from '#kernel/entity/field.ts'
import { type DeliverableSource, defineDeliverable } from './deliverable-source.ts'

interface Counted {
  /** The state in which a record is as it should be. */
  readonly done: string
  /** The state in which it does not count any more, where there is such a state. */
  readonly gone?: string
  /** With {count} and {done}. */
  readonly words: Label
}

/** A deliverable that is summed up by counting: the iteration's records of a type, and those that are done. */
export function countedDeliverable({ type }: Declaration, { done, gone, words }: Counted): DeliverableSource {
  return defineDeliverable<{ count: number; done: number }>({
    type,
    notes: { counted: words },
    facts: place => sql`(
      select json_build_object('count', count(*), 'done', count(*) filter (where t.state = ${done}))
      from ${sql.identifier(type)} t where t.workspace_id = ${place.workspaceId} and t.project_id = ${place.projectId}
        and t.iteration = ${place.iteration} and t.deleted_at is null ${gone ? sql`and t.state <> ${gone}` : sql``})`,
    summarise: facts => ({ ...facts, line: facts.count === 0 ? null : { code: 'counted', params: { ...facts } } }),
  })
}
