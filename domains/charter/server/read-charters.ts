import { and, desc, eq, isNull } from 'drizzle-orm'
import type { Context } from '#kernel/command/context.ts'
import { tableOf } from '#kernel/db/table.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { charter } from '../contract.ts'

export type Charter = RecordOf<typeof charter>

/** The versions of a project's charter, the newest first. */
export async function readCharters(ctx: Context, projectId: string): Promise<Charter[]> {
  const table = tableOf(charter)
  const found = await ctx.tx
    .select()
    .from(table)
    .where(and(eq(table.workspaceId, ctx.actor.workspaceId), eq(table.projectId, projectId), isNull(table.deletedAt)))
    .orderBy(desc(table.number))
  return found as Charter[]
}
