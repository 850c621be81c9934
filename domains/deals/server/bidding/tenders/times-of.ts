import { sql } from 'drizzle-orm'
import type { Context } from '#kernel/command/context.ts'
import type { TenderFacts } from '../../../bidding/rules/legal-times.ts'
import { dayOf } from './moment-of.ts'
import type { Tender } from './require-tender-state.ts'

/** What the times of a tender are judged by today. */
export async function timeFacts(ctx: Context, record: Tender): Promise<TenderFacts> {
  const { rows } = await ctx.tx.execute<{ changedOn: string | null }>(sql`
    select max(answered_on)::text as "changedOn" from tender_clarification
    where workspace_id = ${ctx.actor.workspaceId} and tender_id = ${record.id} and state = 'answered'
      and coalesce(changes, '') <> '' and deleted_at is null`)
  const changedOn = rows[0]?.changedOn ?? null
  return { ...record, deadlineOn: dayOf(ctx, record.deadline), changedOn, today: ctx.today }
}
