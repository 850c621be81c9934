import { and, desc, eq, isNull } from 'drizzle-orm'
import type { Context } from '#kernel/command/context.ts'
import { tableOf } from '#kernel/db/table.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { baseline } from '../contract.ts'

export type Baseline = RecordOf<typeof baseline>

/** The baselines of a project in one iteration or in all, newest first. */
export async function readBaselines(
  ctx: Context,
  of: { projectId: string; iteration?: number | undefined },
): Promise<Baseline[]> {
  const table = tableOf(baseline)
  const found = await ctx.tx
    .select()
    .from(table)
    .where(
      and(
        eq(table.workspaceId, ctx.actor.workspaceId),
        eq(table.projectId, of.projectId),
        of.iteration === undefined ? undefined : eq(table.iteration, of.iteration),
        isNull(table.deletedAt),
      ),
    )
    .orderBy(desc(table.number))
  return found as Baseline[]
}
