import { sql } from 'drizzle-orm'
import type { Context } from '#kernel/command/context.ts'
import { changeable } from '#kernel/command/crud.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { takeTurn } from '#kernel/command/take-turn.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { findRecord } from '#kernel/query/read.ts'
import { unknownReference } from '#kernel/reference/unknown-reference.ts'
import { goalsContract, goalsRefusals, metric } from '../contract.ts'

/** Puts a metric below another one in the tree, or at its top. No metric may come to stand below itself. */
export const moveMetric = command(goalsContract.moveMetric, {
  allow: whoMay('write', 'goals'),
  run: async (ctx, { id, version, parentId }) => {
    const record = await changeable(ctx, metric, id, version)
    if (parentId !== null) await requireNoCircle(ctx, id, parentId)
    return changeRecord(ctx, metric, record, { parentId }, { action: 'placed' })
  },
})

async function requireNoCircle(ctx: Context, id: string, parentId: string): Promise<void> {
  const workspace = ctx.actor.workspaceId
  // Two people could close a circle from both ends at once; whoever moves metrics of a workspace waits for the other.
  await takeTurn(ctx, 'metrics')
  const parent = await findRecord(ctx, metric, parentId)
  if (!parent) throw unknownReference(ctx, 'parentId', metric.fields.parentId.label)
  const found = await ctx.tx.execute<{ id: string }>(sql`
    with recursive above as (
      select m.id, m.parent_id from metric m where m.workspace_id = ${workspace} and m.id = ${parentId}
      union
      select m.id, m.parent_id from metric m join above a on m.id = a.parent_id where m.workspace_id = ${workspace}
    )
    select id from above where id = ${id}`)
  if (found.rows.length > 0)
    throw refusal(goalsRefusals, 'metric.circle', { parent: parent.name }, { field: 'parentId' })
}
