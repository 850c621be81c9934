import { sql } from 'drizzle-orm'
import type { Context } from '#kernel/command/context.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { takeTurn } from '#kernel/command/take-turn.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { findRecord } from '#kernel/query/read.ts'
import { unknownReference } from '#kernel/reference/unknown-reference.ts'
import { aim, goal, goalsContract, goalsRefusals } from '../contract.ts'
import { draftForChange } from './goal-for-change.ts'

/** Says which goal or company aim a goal serves. No goal may come to serve itself by way of others. */
export const alignGoal = command(goalsContract.alignGoal, {
  allow: whoMay('write', 'goals'),
  run: async (ctx, { id, version, ...set }) => {
    const record = await draftForChange(ctx, { id, version })
    if (set.parentId) await requireNoCircle(ctx, id, set.parentId)
    if (set.aimId && !(await findRecord(ctx, aim, set.aimId)))
      throw unknownReference(ctx, 'aimId', goal.fields.aimId.label)
    return changeRecord(ctx, goal, record, set, { action: 'aligned' })
  },
})

/** `union` instead of `union all`: a circle that is there already ends the walk. */
async function requireNoCircle(ctx: Context, id: string, parentId: string): Promise<void> {
  const workspace = ctx.actor.workspaceId
  // Two people could close a circle from both ends at once; whoever aligns goals of a workspace waits for the other.
  await takeTurn(ctx, 'align')
  const parent = await findRecord(ctx, goal, parentId)
  if (!parent) throw unknownReference(ctx, 'parentId', goal.fields.parentId.label)
  const found = await ctx.tx.execute<{ id: string }>(sql`
    with recursive above as (
      select g.id, g.parent_id from goal g where g.workspace_id = ${workspace} and g.id = ${parentId}
      union
      select g.id, g.parent_id from goal g join above a on g.id = a.parent_id where g.workspace_id = ${workspace}
    )
    select id from above where id = ${id}`)
  if (found.rows.length === 0) return
  throw refusal(goalsRefusals, 'goal.circle', { parent: parent.statement }, { field: 'parentId' })
}
