import { sql } from 'drizzle-orm'
import type { Context } from './context.ts'

/**
 * Waits until nobody else in the workspace does what is called by this name, and keeps others waiting until the
 * transaction ends. For rules over many records, none of which could be locked in place of all.
 */
export async function takeTurn(ctx: Context, name: string): Promise<void> {
  await ctx.tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`${ctx.actor.workspaceId} ${name}`}, 0))`)
}
