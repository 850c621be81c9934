import { and, asc, eq, isNull } from 'drizzle-orm'
import type { Context } from '#kernel/command/context.ts'
import { tableOf } from '#kernel/db/table.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { evaluation, evaluationLine } from '../contract.ts'

/** The evaluations of a project, one an iteration, the first first. */
export async function findEvaluations(ctx: Context, projectId: string): Promise<RecordOf<typeof evaluation>[]> {
  const table = tableOf(evaluation)
  const found = await ctx.tx
    .select()
    .from(table)
    .where(and(eq(table.workspaceId, ctx.actor.workspaceId), eq(table.projectId, projectId), isNull(table.deletedAt)))
    .orderBy(asc(table.iteration))
  return found as unknown as RecordOf<typeof evaluation>[]
}

/** What an evaluation says, goal by goal. */
export async function findLines(ctx: Context, evaluationId: string): Promise<RecordOf<typeof evaluationLine>[]> {
  const table = tableOf(evaluationLine)
  const found = await ctx.tx
    .select()
    .from(table)
    .where(
      and(
        ...[eq(table.workspaceId, ctx.actor.workspaceId), eq(table.evaluationId, evaluationId)],
        isNull(table.deletedAt),
      ),
    )
    .orderBy(asc(table.goalId))
  return found as unknown as RecordOf<typeof evaluationLine>[]
}
