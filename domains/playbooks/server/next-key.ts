import { sql } from 'drizzle-orm'
import type { Context } from '#kernel/command/context.ts'
import { takeTurn } from '#kernel/command/take-turn.ts'

/** The next id that no playbook of the workspace has, nor ever had: OWN1, OWN2, ... */
export async function nextKey(ctx: Context): Promise<string> {
  await takeTurn(ctx, 'playbook key')
  const { workspaceId } = ctx.actor
  const found = await ctx.tx.execute<{ highest: string | null }>(sql`
    select max(substring(key from 4)::integer) as highest from (
      select key from own_playbook where workspace_id = ${workspaceId}
      union all select playbook_id from playbook_version where workspace_id = ${workspaceId}) used(key)
    where key ~* '^OWN[1-9][0-9]{0,5}$'`)
  return `OWN${Number(found.rows[0]?.highest ?? 0) + 1}`
}
