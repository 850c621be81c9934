import { and, count, eq, isNull, ne } from 'drizzle-orm'
import type { Context } from '#kernel/command/context.ts'
import { openPlace, requireCreate } from '#kernel/command/crud.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { insertRecord } from '#kernel/command/records.ts'
import { tableOf } from '#kernel/db/table.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { budgetContract, budgetRefusals, expense, zeroSpend } from '../contract.ts'
import { projectOfCampaign } from './require-campaign.ts'
import { findZeroSpend } from './revoke-zero-spend.ts'

/** Confirms that a campaign cost nothing. Who says so is the record's author. */
export const confirmZeroSpend = command(budgetContract.confirmZeroSpend, {
  allow: whoMay('write', 'budget'),
  run: async (ctx, input) => {
    const { projectId, iteration } = await projectOfCampaign(ctx, input.campaignId)
    requireCreate(ctx, zeroSpend, projectId)
    const place = await openPlace(ctx, projectId)
    if (iteration !== place.iteration) throw refusal(budgetRefusals, 'campaign.elsewhere', {}, { field: 'campaignId' })
    await refuseSpent(ctx, input.campaignId)
    if (await findZeroSpend(ctx, input.campaignId)) throw refusal(budgetRefusals, 'zero_spend.exists')
    return insertRecord(ctx, zeroSpend, { ...input, ...place }, { action: 'confirmed' })
  },
})

/** A rejected expense is none: it was not accepted as spent. */
async function refuseSpent(ctx: Context, campaignId: string): Promise<void> {
  const table = tableOf(expense)
  const [found] = await ctx.tx
    .select({ count: count() })
    .from(table)
    .where(
      and(
        eq(table.workspaceId, ctx.actor.workspaceId),
        eq(table.campaignId, campaignId),
        ne(table.state, 'rejected'),
        isNull(table.deletedAt),
      ),
    )
  const spent = found?.count ?? 0
  if (spent > 0) throw refusal(budgetRefusals, 'zero_spend.has_expenses', { count: spent })
}
