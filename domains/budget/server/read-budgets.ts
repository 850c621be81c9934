import { and, asc, desc, eq, isNull } from 'drizzle-orm'
import type { Context } from '#kernel/command/context.ts'
import { tableOf } from '#kernel/db/table.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { budget, budgetLine, fundingSource } from '../contract.ts'

export type Budget = RecordOf<typeof budget>
export type Line = RecordOf<typeof budgetLine>
export type Source = RecordOf<typeof fundingSource>

/** All versions of a project's budget in one iteration or in all, newest first; held against others if asked. */
export async function readBudgets(
  ctx: Context,
  of: { projectId: string; iteration?: number },
  lock = false,
): Promise<Budget[]> {
  const table = tableOf(budget)
  const query = ctx.tx
    .select()
    .from(table)
    .where(
      and(
        eq(table.workspaceId, ctx.actor.workspaceId),
        eq(table.projectId, of.projectId),
        of.iteration === undefined ? undefined : eq(table.iteration, of.iteration),
        isNull(table.deletedAt),
      ),
    )
    .orderBy(desc(table.number))
  return (await (lock ? query.for('update') : query)) as Budget[]
}

/** The version that counts: the approved one, and as long as there is none, the newest. */
export function countingBudget(newestFirst: readonly Budget[]): Budget | null {
  return newestFirst.find(one => one.state === 'approved') ?? newestFirst[0] ?? null
}

export async function readLines(ctx: Context, budgetId: string): Promise<Line[]> {
  const table = tableOf(budgetLine)
  const found = await ctx.tx
    .select()
    .from(table)
    .where(and(eq(table.workspaceId, ctx.actor.workspaceId), eq(table.budgetId, budgetId), isNull(table.deletedAt)))
    .orderBy(asc(table.month), asc(table.id))
  return found as Line[]
}

export async function readSources(ctx: Context, budgetId: string): Promise<Source[]> {
  const table = tableOf(fundingSource)
  const found = await ctx.tx
    .select()
    .from(table)
    .where(and(eq(table.workspaceId, ctx.actor.workspaceId), eq(table.budgetId, budgetId), isNull(table.deletedAt)))
    .orderBy(asc(table.availableFrom), asc(table.id))
  return found as Source[]
}
