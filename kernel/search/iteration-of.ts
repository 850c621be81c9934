import { type SQL, sql } from 'drizzle-orm'
import type { Declaration } from '../entity/entity.ts'

/**
 * The iteration of a row of `record r` whose type stays with its iteration, where its project has had more than one: else
 * null. Copies of several iterations bear one title.
 */
export function iterationOf(entities: readonly Declaration[]): SQL {
  const cases = entities.filter(entity => entity.ofIteration).map(caseOf)
  if (cases.length === 0) return sql`null::integer`
  return sql`case when (select p.iteration from project p where p.workspace_id = r.workspace_id and p.id = r.project_id) > 1
    then case r.type ${sql.join(cases, sql` `)} end end`
}

function caseOf({ type }: Declaration): SQL {
  const table = sql.identifier(type)
  return sql`when ${sql.raw(`'${type}'`)} then
    (select t.iteration from ${table} t where t.workspace_id = r.workspace_id and t.id = r.id)`
}
