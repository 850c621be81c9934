import { and, eq, isNotNull, isNull } from 'drizzle-orm'
import type { Context } from '#kernel/command/context.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { tableOf } from '#kernel/db/table.ts'
import { budgetLine } from '../contract.ts'
import type { Line } from './read-budgets.ts'

/** Points an iteration's budget lines to the copies of the campaigns that they were for. */
export async function remapCampaigns(
  ctx: Context,
  of: { projectId: string; iteration: number },
  copies: ReadonlyMap<string, string>,
): Promise<void> {
  const table = tableOf(budgetLine)
  const lines = (await ctx.tx
    .select()
    .from(table)
    .where(
      and(
        eq(table.workspaceId, ctx.actor.workspaceId),
        eq(table.projectId, of.projectId),
        eq(table.iteration, of.iteration),
        isNotNull(table.campaignId),
        isNull(table.deletedAt),
      ),
    )) as Line[]
  for (const line of lines) {
    const campaignId = copies.get(line.campaignId ?? '')
    if (campaignId) await changeRecord(ctx, budgetLine, line, { campaignId })
  }
}
