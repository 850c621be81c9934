import { and, asc, eq, isNull, lte } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import type { Context } from '../command/context.ts'
import { type AnyTable, tableOf } from '../db/table.ts'
import type { Declaration, RecordOf } from '../entity/entity.ts'

/** More than a project ever has of one type; what lies beyond would fill no page either. */
const MOST = 5_000

/**
 * The living records of a type in a project, oldest first: those of one iteration, or of all iterations up to it.
 * The right to the project is judged before.
 */
export async function recordsInProject<D extends Declaration>(
  ctx: Context,
  entity: D,
  projectId: string,
  iteration: { readonly only: number } | { readonly upTo: number },
): Promise<RecordOf<D>[]> {
  const table = tableOf(entity) as unknown as AnyTable
  const columns = table as unknown as { projectId: PgColumn; iteration: PgColumn }
  const within = 'only' in iteration ? eq(columns.iteration, iteration.only) : lte(columns.iteration, iteration.upTo)
  const found = await ctx.tx
    .select()
    .from(table)
    .where(
      and(
        eq(table.workspaceId, ctx.actor.workspaceId),
        eq(columns.projectId, projectId),
        within,
        isNull(table.deletedAt),
      ),
    )
    .orderBy(asc(table.id))
    .limit(MOST)
  return found as unknown as RecordOf<D>[]
}
