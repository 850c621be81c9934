import { sql } from 'drizzle-orm'
import type { Context } from '#kernel/command/context.ts'

/** What somebody of the company is called. */
export async function nameOfPerson(ctx: Context, personId: string): Promise<string> {
  const { rows } = await ctx.tx.execute<{ name: string }>(sql`
    select name from person where workspace_id = ${ctx.actor.workspaceId} and id = ${personId}`)
  return rows[0]?.name ?? '—'
}
