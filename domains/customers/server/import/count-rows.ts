import { sql } from 'drizzle-orm'
import type { Context } from '#kernel/command/context.ts'

export type RowCounts = Record<'created' | 'updated' | 'skipped' | 'failed', number>

/** Adds what came of a chunk to the import's own counts, in the chunk's transaction: so they always sum to the rows done. */
export async function addCounts(ctx: Context, importId: string, counts: RowCounts): Promise<void> {
  const { created, updated, skipped, failed } = counts
  await ctx.tx.execute(sql`
    update lead_import set rows = rows + ${created + updated + skipped + failed}, created = created + ${created},
      updated = updated + ${updated}, skipped = skipped + ${skipped}, failed = failed + ${failed}
    where workspace_id = ${ctx.actor.workspaceId} and id = ${importId}`)
}

/** Begins to count: at nothing, or where an earlier run stopped. A dry run wrote nothing to go on from, so it begins anew. */
export async function beginCounts(ctx: Context, importId: string, anew: boolean): Promise<number> {
  const from = (column: string) => (anew ? sql`0` : sql`coalesce(${sql.identifier(column)}, 0)`)
  const found = await ctx.tx.execute<{ rows: number }>(sql`
    update lead_import set state = 'running', rows = ${from('rows')}, created = ${from('created')},
      updated = ${from('updated')}, skipped = ${from('skipped')}, failed = ${from('failed')}
    where workspace_id = ${ctx.actor.workspaceId} and id = ${importId} returning rows`)
  return found.rows[0]?.rows ?? 0
}

export async function readCounts(ctx: Context, importId: string): Promise<RowCounts & { rows: number }> {
  const found = await ctx.tx.execute<RowCounts & { rows: number }>(sql`
    select rows, created, updated, skipped, failed from lead_import
    where workspace_id = ${ctx.actor.workspaceId} and id = ${importId}`)
  return found.rows[0] ?? { rows: 0, created: 0, updated: 0, skipped: 0, failed: 0 }
}
