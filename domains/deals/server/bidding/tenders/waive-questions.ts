import { sql } from 'drizzle-orm'
import { openRecord } from '#domains/process/reads.ts'
import type { Context } from '#kernel/command/context.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { biddingContract, tender } from '../../../bidding-contract.ts'
import { biddingRefusals } from '../../../bidding-refusals.ts'
import { requireTenderState } from './require-tender-state.ts'

/** Somebody's word that the documents leave nothing to ask. */
export const waiveQuestions = command(biddingContract.waiveQuestions, {
  allow: whoMay('write', 'deals'),
  run: async (ctx, { reason, ...known }) => {
    const record = await openRecord(ctx, tender, known)
    requireTenderState(ctx, record, ['preparing'], { zh: '确认无需澄清', en: 'said to need no clarification' })
    const count = await countQuestions(ctx, record.id)
    if (count > 0) throw refusal(biddingRefusals, 'tender.has_questions', { count })
    return changeRecord(ctx, tender, record, { noQuestions: reason }, { action: 'cleared', note: reason })
  },
})

async function countQuestions(ctx: Context, id: string): Promise<number> {
  const { rows } = await ctx.tx.execute<{ count: number }>(sql`
    select count(*)::int as count from tender_clarification
    where workspace_id = ${ctx.actor.workspaceId} and tender_id = ${id} and deleted_at is null`)
  return rows[0]?.count ?? 0
}
