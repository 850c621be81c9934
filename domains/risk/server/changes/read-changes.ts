import { and, desc, eq, isNull } from 'drizzle-orm'
import type { Context } from '#kernel/command/context.ts'
import { tableOf } from '#kernel/db/table.ts'
import { changeRequest } from '../../contract.ts'
import type { Change } from './require-change-state.ts'

/** All change requests of a project, the newest first. For work that has judged the right to see them. */
export async function readChanges(ctx: Context, projectId: string): Promise<Change[]> {
  const table = tableOf(changeRequest)
  const found = await ctx.tx
    .select()
    .from(table)
    .where(and(eq(table.workspaceId, ctx.actor.workspaceId), eq(table.projectId, projectId), isNull(table.deletedAt)))
    .orderBy(desc(table.number))
  return found as Change[]
}
