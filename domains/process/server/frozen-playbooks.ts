import type { Playbook } from '@yingce/process/playbook'
import { sql } from 'drizzle-orm'
import type { Context } from '#kernel/command/context.ts'

/** The frozen playbooks of several projects, by the id of their version. */
export async function frozenPlaybooks(
  ctx: Context,
  versionIds: readonly (string | null)[],
): Promise<ReadonlyMap<string, Playbook>> {
  const ids = [...new Set(versionIds.filter(id => id !== null))]
  if (ids.length === 0) return new Map()
  const found = await ctx.tx.execute<{ id: string; definition: string }>(sql`
    select id, definition from playbook_version
    where workspace_id = ${ctx.actor.workspaceId} and id = any(${sql.param(ids)})`)
  return new Map(found.rows.map(({ id, definition }) => [id, JSON.parse(definition) as Playbook]))
}
