import type { Playbook } from '@yingce/process/playbook'
import { and, eq, isNull } from 'drizzle-orm'
import type { Context } from '#kernel/command/context.ts'
import { tableOf } from '#kernel/db/table.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { playbookVersion, processRefusals } from '../../contract.ts'
import type { PlaybookVersionView } from '../../shapes/version-move.ts'

export interface FoundVersion extends PlaybookVersionView {
  readonly playbook: Playbook
}

/** A version that projects of the workspace may go over to. */
export async function findVersion(ctx: Context, versionId: string): Promise<FoundVersion> {
  const table = tableOf(playbookVersion)
  const [found] = await ctx.tx
    .select({ number: table.number, publishedAt: table.createdAt, definition: table.definition })
    .from(table)
    .where(and(eq(table.workspaceId, ctx.actor.workspaceId), eq(table.id, versionId), isNull(table.deletedAt)))
  if (!found) throw refusal(processRefusals, 'version.unknown', {}, { field: 'versionId' })
  const { definition, ...plain } = found
  return { versionId, ...plain, playbook: JSON.parse(definition) as Playbook }
}
