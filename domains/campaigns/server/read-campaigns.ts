import { and, asc, eq, isNull } from 'drizzle-orm'
import type { Context } from '#kernel/command/context.ts'
import { tableOf } from '#kernel/db/table.ts'
import { campaign } from '../contract.ts'
import type { Campaign } from './require-campaign-state.ts'

/** The campaigns of a project's iteration, by their start. For work that has judged the right to see them. */
export async function readCampaigns(ctx: Context, of: { projectId: string; iteration: number }): Promise<Campaign[]> {
  const table = tableOf(campaign)
  const found = await ctx.tx
    .select()
    .from(table)
    .where(
      and(
        eq(table.workspaceId, ctx.actor.workspaceId),
        eq(table.projectId, of.projectId),
        eq(table.iteration, of.iteration),
        isNull(table.deletedAt),
      ),
    )
    .orderBy(asc(table.start), asc(table.id))
  return found as Campaign[]
}
