import type { Playbook } from '@yingce/process/playbook'
import { sql } from 'drizzle-orm'
import type { Context } from '#kernel/command/context.ts'
import { keepFrozen, knownFrozen } from './frozen-cache.ts'

/** The frozen playbooks of several projects, by the id of their version. */
export async function frozenPlaybooks(
  ctx: Context,
  versionIds: readonly (string | null)[],
): Promise<ReadonlyMap<string, Playbook>> {
  const ids = [...new Set(versionIds.filter(id => id !== null))]
  const known = new Map(ids.flatMap(id => entryOf(ctx, id)))
  const unread = ids.filter(id => !known.has(id))
  if (unread.length === 0) return known
  const found = await ctx.tx.execute<{ id: string; definition: string }>(sql`
    select id, definition from playbook_version
    where workspace_id = ${ctx.actor.workspaceId} and id = any(${sql.param(unread)})`)
  for (const { id, definition } of found.rows) known.set(id, keepFrozen(ctx.actor.workspaceId, id, definition))
  return known
}

function entryOf(ctx: Context, id: string): [string, Playbook][] {
  const playbook = knownFrozen(ctx.actor.workspaceId, id)
  return playbook ? [[id, playbook]] : []
}
