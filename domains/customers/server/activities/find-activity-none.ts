import { and, eq, isNull } from 'drizzle-orm'
import type { Context } from '#kernel/command/context.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { takeTurn } from '#kernel/command/take-turn.ts'
import { tableOf } from '#kernel/db/table.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { type ActivityKind, activityNone } from '../../contract.ts'

type None = RecordOf<typeof activityNone>

/** Somebody's word that the project does without activities of this kind, or null. */
export async function findActivityNone(ctx: Context, projectId: string, kind: ActivityKind): Promise<None | null> {
  await takeTurn(ctx, `activities of ${projectId}`)
  const table = tableOf(activityNone)
  const [found] = await ctx.tx
    .select()
    .from(table)
    .where(
      and(
        eq(table.workspaceId, ctx.actor.workspaceId),
        eq(table.projectId, projectId),
        eq(table.kind, kind),
        isNull(table.deletedAt),
      ),
    )
  return (found as None | undefined) ?? null
}

/** What is done after all contradicts the word that it is not needed. */
export async function endActivityNone(ctx: Context, projectId: string, kind: ActivityKind): Promise<void> {
  const found = await findActivityNone(ctx, projectId, kind)
  if (found) await changeRecord(ctx, activityNone, found, { deletedAt: ctx.now }, { action: 'taken_back' })
}
