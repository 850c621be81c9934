import { and, desc, eq, isNull } from 'drizzle-orm'
import type { Context } from '#kernel/command/context.ts'
import { tableOf } from '#kernel/db/table.ts'
import { playbookVersion } from '../../contract.ts'
import type { PlaybookVersionView } from '../../shapes/version-move.ts'

/** The published versions of a playbook in the workspace, the newest first. */
export async function readVersions(ctx: Context, playbookId: string): Promise<PlaybookVersionView[]> {
  const table = tableOf(playbookVersion)
  return ctx.tx
    .select({ versionId: table.id, number: table.number, publishedAt: table.createdAt })
    .from(table)
    .where(and(eq(table.workspaceId, ctx.actor.workspaceId), eq(table.playbookId, playbookId), isNull(table.deletedAt)))
    .orderBy(desc(table.number), desc(table.id))
    .limit(VERSIONS_SHOWN)
}

const VERSIONS_SHOWN = 100
