import { sql } from 'drizzle-orm'
import type { Context } from '#kernel/command/context.ts'
import { anyMember, query } from '#kernel/command/operation.ts'
import { isoInstant } from '#kernel/db/columns.ts'
import { readRecord } from '#kernel/query/read.ts'
import { ownPlaybook, type PublishedVersion, playbooksContract } from '../contract.ts'
import type { OwnPlaybook } from './draft-of.ts'

/** The published versions of an own playbook, the newest first, with who published them and how many projects still run on them. */
export const readVersions = query(playbooksContract.playbookVersions, {
  allow: anyMember,
  run: async (ctx, { id }) => versionsOf(ctx, await readRecord(ctx, ownPlaybook, id)),
})

async function versionsOf(ctx: Context, record: OwnPlaybook): Promise<PublishedVersion[]> {
  const { workspaceId } = ctx.actor
  const found = await ctx.tx.execute<Record<string, unknown>>(sql`
    select v.id, v.number, v.definition::json -> 'name' as name, v.note, v.created_at, v.created_by, (
      select count(*)::integer from project p
      where p.workspace_id = v.workspace_id and p.playbook_version_id = v.id and p.deleted_at is null
        and p.status in ('active', 'paused')) as running
    from playbook_version v
    where v.workspace_id = ${workspaceId} and v.playbook_id = ${record.key} and v.deleted_at is null
    order by v.number desc limit 500`)
  return found.rows.map(row => ({
    ...{ id: String(row.id), number: Number(row.number), name: row.name as PublishedVersion['name'] },
    ...{ note: (row.note as string) ?? null, publishedAt: isoInstant(row.created_at as string) },
    publishedBy: (row.created_by as string) ?? null,
    inUse: record.state === 'published' && row.id === record.publishedVersionId,
    running: Number(row.running),
  }))
}
