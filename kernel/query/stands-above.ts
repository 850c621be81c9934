import { sql } from 'drizzle-orm'
import type { Context } from '../command/context.ts'
import { takeTurn } from '../command/take-turn.ts'
import type { Declaration } from '../entity/entity.ts'

/**
 * Does the record stand above this parent already, so that it would come to stand below itself? For types whose records
 * name the one above in `parentId`. Two people could close a circle from both ends at once: whoever moves records of the
 * type waits for the other.
 */
export async function standsAbove(ctx: Context, entity: Declaration, id: string, parentId: string): Promise<boolean> {
  await takeTurn(ctx, `tree of ${entity.type}`)
  const table = sql.identifier(entity.type)
  const workspace = ctx.actor.workspaceId
  // `union` instead of `union all`: a circle that is there already ends the walk.
  const found = await ctx.tx.execute(sql`
    with recursive above as (
      select r.id, r.parent_id from ${table} r where r.workspace_id = ${workspace} and r.id = ${parentId}
      union
      select r.id, r.parent_id from ${table} r join above a on r.id = a.parent_id where r.workspace_id = ${workspace}
    )
    select 1 from above where id = ${id}`)
  return found.rows.length > 0
}
