import { sql } from 'drizzle-orm'
import type { Context } from '#kernel/command/context.ts'

/** The next project code of a year, 'P2026-0007': without gaps, since the counter is part of the same transaction. */
export async function nextProjectCode(ctx: Context): Promise<string> {
  const year = ctx.today.slice(0, 4)
  const found = await ctx.tx.execute<{ value: number }>(sql`
    insert into counter (workspace_id, name, value) values (${ctx.actor.workspaceId}, ${`project-${year}`}, 1)
    on conflict (workspace_id, name) do update set value = counter.value + 1 returning value`)
  return `P${year}-${String(found.rows[0]?.value ?? 1).padStart(4, '0')}`
}
