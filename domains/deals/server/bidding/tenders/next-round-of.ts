import { sql } from 'drizzle-orm'
import type { Context } from '#kernel/command/context.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { biddingRefusals } from '../../../bidding-refusals.ts'
import type { Tender } from './require-tender-state.ts'

/** Refuses where the project has been tendered again already. */
export async function requireNoNextRound(ctx: Context, { id, name }: Tender): Promise<void> {
  const { rows } = await ctx.tx.execute<{ name: string }>(sql`
    select name from tender
    where workspace_id = ${ctx.actor.workspaceId} and previous_id = ${id} and deleted_at is null limit 1`)
  if (rows[0]) throw refusal(biddingRefusals, 'tender.has_next_round', { name, next: rows[0].name })
}
