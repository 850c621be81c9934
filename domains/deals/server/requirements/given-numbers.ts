import { sql } from 'drizzle-orm'
import type { Context } from '#kernel/command/context.ts'

/** Every number that a requirement of the project ever got, also of those in the bin. */
export async function givenNumbers(ctx: Context, projectId: string): Promise<string[]> {
  const { rows } = await ctx.tx.execute<{ number: string }>(sql`
    select distinct number from requirement_line
    where workspace_id = ${ctx.actor.workspaceId} and project_id = ${projectId}`)
  return rows.map(row => row.number)
}
