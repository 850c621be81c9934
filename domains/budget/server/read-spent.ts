import { and, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { Context } from '#kernel/command/context.ts'
import { fromMinor } from '#kernel/db/minor-units.ts'
import { tableOf } from '#kernel/db/table.ts'
import { type Category, expense } from '../contract.ts'

/** What an iteration has spent, by category and campaign: approved and settled expenses alone. */
export async function readSpent(
  ctx: Context,
  of: { projectId: string; iteration: number },
): Promise<{ category: Category; campaignId: string | null; amount: string }[]> {
  const table = tableOf(expense)
  const found = await ctx.tx
    .select({
      category: table.category,
      campaignId: table.campaignId,
      minor: sql<string>`sum(${table.amount})::text`,
    })
    .from(table)
    .where(
      and(
        eq(table.workspaceId, ctx.actor.workspaceId),
        eq(table.projectId, of.projectId),
        eq(table.iteration, of.iteration),
        inArray(table.state, ['approved', 'settled']),
        isNull(table.deletedAt),
      ),
    )
    .groupBy(table.category, table.campaignId)
  return found.map(({ minor, ...by }) => ({ ...by, amount: fromMinor(BigInt(minor)) }))
}
