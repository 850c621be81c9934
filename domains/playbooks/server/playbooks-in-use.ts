import { sql } from 'drizzle-orm'
import type { OwnPlaybookInUse } from '#domains/process/reads.ts'
import type { Context } from '#kernel/command/context.ts'

/** What the process starts projects on besides the playbooks of the product. The one that is asked for by its key nobody changes meanwhile. */
export async function playbooksInUse(ctx: Context, key?: string): Promise<OwnPlaybookInUse[]> {
  const one = key === undefined ? sql`order by name, id` : sql`and key = ${key} for share`
  const found = await ctx.tx.execute<Record<string, string>>(sql`
    select id, key, published_version_id, state from own_playbook
    where workspace_id = ${ctx.actor.workspaceId} and deleted_at is null and published_version_id is not null ${one}`)
  return found.rows.map(row => ({
    ...{ id: String(row.id), key: String(row.key), versionId: String(row.published_version_id) },
    retired: row.state === 'retired',
  }))
}
