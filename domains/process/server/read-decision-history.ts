import { and, desc, eq, inArray } from 'drizzle-orm'
import type { Context } from '#kernel/command/context.ts'
import { HISTORY_SHOWN } from '#kernel/contract/history-shown.ts'
import { tableOf } from '#kernel/db/table.ts'
import { gateDecision } from '../contract.ts'
import type { DecisionView } from '../shapes/project-space.ts'

/** The decisions about a project or one of its stages, the newest first, without the frozen gates. */
export async function readDecisionHistory(
  ctx: Context,
  projectId: string,
  of: { stageKeys?: readonly string[]; iteration?: number } = {},
): Promise<DecisionView[]> {
  const t = tableOf(gateDecision)
  const { id, kind, stageKey, iteration, target, reason, mend, adjustments, createdBy, createdAt, final } = t
  const found = await ctx.tx
    .select({
      ...{ id, kind, stageKey, iteration, target, reason, mend, adjustments, final, selfDecided: t.selfDecided },
      ...{ by: createdBy, at: createdAt, fromVersion: t.fromVersion, toVersion: t.toVersion, mapping: t.mapping },
    })
    .from(t)
    .where(
      and(
        eq(t.workspaceId, ctx.actor.workspaceId),
        eq(t.projectId, projectId),
        of.stageKeys === undefined ? undefined : inArray(t.stageKey, [...of.stageKeys]),
        of.iteration === undefined ? undefined : eq(t.iteration, of.iteration),
      ),
    )
    .orderBy(desc(id))
    .limit(HISTORY_SHOWN)
  return found.map(({ fromVersion, toVersion, mapping, ...one }) => ({
    ...{ ...one, mend: one.mend ?? [], adjustments: one.adjustments ?? [] },
    versions:
      fromVersion === null || toVersion === null ? null : { from: fromVersion, to: toVersion, mapping: mapping ?? [] },
  }))
}
