import { sql } from 'drizzle-orm'
import type { Context } from '#kernel/command/context.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { processRefusals } from '../contract.ts'

/**
 * Refuses what is no decided adjustment of the project. A later domain declares adjustments, so they are asked for by the
 * name of their table alone.
 */
export async function requireAdjustments(ctx: Context, projectId: string, ids: readonly string[]): Promise<void> {
  const wanted = new Set(ids)
  if (wanted.size === 0) return
  const { rows } = await ctx.tx.execute(sql`
    select id from adjustment
    where workspace_id = ${ctx.actor.workspaceId} and project_id = ${projectId} and id = any(${sql.param([...wanted])})
      and state = 'decided' and deleted_at is null for key share`)
  const count = wanted.size - rows.length
  if (count > 0) throw refusal(processRefusals, 'loop.adjustment_unknown', { count }, { field: 'adjustments' })
}
