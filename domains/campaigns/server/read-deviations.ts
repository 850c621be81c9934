import { and, asc, eq, isNull } from 'drizzle-orm'
import type { Context } from '#kernel/command/context.ts'
import { tableOf } from '#kernel/db/table.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { deviation } from '../contract.ts'

/** The deviations that were found in an iteration; held against others if asked. */
export async function readDeviations(
  ctx: Context,
  of: { projectId: string; iteration: number },
  lock = false,
): Promise<RecordOf<typeof deviation>[]> {
  const table = tableOf(deviation)
  const query = ctx.tx
    .select()
    .from(table)
    .where(
      and(
        eq(table.workspaceId, ctx.actor.workspaceId),
        eq(table.projectId, of.projectId),
        eq(table.iteration, of.iteration),
        isNull(table.deletedAt),
      ),
    )
    .orderBy(asc(table.id))
  return (await (lock ? query.for('update') : query)) as RecordOf<typeof deviation>[]
}
