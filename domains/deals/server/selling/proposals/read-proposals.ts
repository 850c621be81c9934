import { and, asc, desc, eq, isNull } from 'drizzle-orm'
import type { Context } from '#kernel/command/context.ts'
import { tableOf } from '#kernel/db/table.ts'
import { proposal, quoteLine } from '../../../selling-contract.ts'
import type { Proposal, QuoteLine } from './require-proposal-state.ts'

/** All versions of a project's proposal, the newest first. */
export async function readProposals(ctx: Context, projectId: string): Promise<Proposal[]> {
  const table = tableOf(proposal)
  const found = await ctx.tx
    .select()
    .from(table)
    .where(and(eq(table.workspaceId, ctx.actor.workspaceId), eq(table.projectId, projectId), isNull(table.deletedAt)))
    .orderBy(desc(table.number))
  return found as Proposal[]
}

/** The lines of a version's quote, in the order in which they were added. */
export async function readQuoteLines(ctx: Context, proposalId: string): Promise<QuoteLine[]> {
  const table = tableOf(quoteLine)
  const found = await ctx.tx
    .select()
    .from(table)
    .where(and(eq(table.workspaceId, ctx.actor.workspaceId), eq(table.proposalId, proposalId), isNull(table.deletedAt)))
    .orderBy(asc(table.id))
  return found as QuoteLine[]
}
