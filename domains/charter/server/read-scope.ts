import { and, asc, eq, isNull } from 'drizzle-orm'
import type { Context } from '#kernel/command/context.ts'
import { tableOf } from '#kernel/db/table.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { scopeItem } from '../contract.ts'

export type ScopeItem = RecordOf<typeof scopeItem>

/** A project's scope in its order, all of it or one kind. */
export async function readScope(ctx: Context, projectId: string, kind?: ScopeItem['kind']): Promise<ScopeItem[]> {
  const table = tableOf(scopeItem)
  const found = await ctx.tx
    .select()
    .from(table)
    .where(
      and(
        eq(table.workspaceId, ctx.actor.workspaceId),
        eq(table.projectId, projectId),
        kind === undefined ? undefined : eq(table.kind, kind),
        isNull(table.deletedAt),
      ),
    )
    .orderBy(asc(table.position), asc(table.id))
  return found as ScopeItem[]
}
