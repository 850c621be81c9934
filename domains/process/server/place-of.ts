import { and, eq, isNull } from 'drizzle-orm'
import type { Context, ProjectPlace } from '#kernel/command/context.ts'
import { tableOf } from '#kernel/db/table.ts'
import { inSentence } from '#kernel/entity/in-sentence.ts'
import { project } from '../contract.ts'

/**
 * Where a project stands, for those who write into it. The row is held against changes until the writer is done:
 * a stage is decided, and a project ended, only on facts that nobody is changing at that moment.
 */
export async function placeOf(ctx: Context, projectId: string): Promise<ProjectPlace | null> {
  const table = tableOf(project)
  const [found] = await ctx.tx
    .select({ status: table.status, iteration: table.iteration })
    .from(table)
    .where(and(eq(table.workspaceId, ctx.actor.workspaceId), eq(table.id, projectId), isNull(table.deletedAt)))
    .for('share')
  if (!found) return null
  const state = inSentence(project.fields.status.options[found.status], ctx.locale)
  return { iteration: found.iteration, open: found.status === 'active', state }
}
