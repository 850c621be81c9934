import { sql } from 'drizzle-orm'
import type { Context } from '#kernel/command/context.ts'
import { takeTurn } from '#kernel/command/take-turn.ts'

/** The number of a project's next version: those in the bin keep theirs, so that nothing is numbered twice. */
export async function nextNumber(ctx: Context, projectId: string): Promise<number> {
  const { rows } = await ctx.tx.execute<{ next: number }>(sql`
    select coalesce(max(number), 0)::int + 1 as next from proposal
    where workspace_id = ${ctx.actor.workspaceId} and project_id = ${projectId}`)
  return rows[0]?.next ?? 1
}

const DIGITS = 4

/** The next quote number of the year, without gaps for those who begin at once: BJ-2026-0007. */
export async function nextCode(ctx: Context): Promise<string> {
  await takeTurn(ctx, 'proposal code')
  const year = ctx.today.slice(0, 4)
  const { rows } = await ctx.tx.execute<{ last: string | null }>(sql`
    select max(code) as last from proposal
    where workspace_id = ${ctx.actor.workspaceId} and code like ${`BJ-${year}-%`}`)
  const last = Number(rows[0]?.last?.slice(-DIGITS) ?? 0)
  return `BJ-${year}-${String(last + 1).padStart(DIGITS, '0')}`
}
