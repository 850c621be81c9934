import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import { project } from '#domains/process/contract.ts'
import type { Context } from '#kernel/command/context.ts'
import { query, whoMay } from '#kernel/command/operation.ts'
import { type AnyTable, tableOf } from '#kernel/db/table.ts'
import type { Declaration, RecordOf } from '#kernel/entity/entity.ts'
import { scopeOf, scopeSql } from '#kernel/policy/scope.ts'
import { readRecord } from '#kernel/query/read.ts'
import { type SegmentRanking, segment, segmentCriterion, segmentScore, strategyContract } from '../contract.ts'
import { meanText, ranksOf, weightedScore } from '../rules/weighted-score.ts'

/** The segments of an iteration, scored and ranked. */
export const readSegmentRanking = query(strategyContract.segmentRanking, {
  allow: whoMay('read', 'strategy'),
  run: async (ctx, input) => {
    await readRecord(ctx, project, input.projectId)
    return segmentRanking(ctx, input.projectId, input.iteration)
  },
})

/** Without an iteration: the latest one that has segments or criteria. */
export async function segmentRanking(ctx: Context, projectId: string, asked?: number): Promise<SegmentRanking> {
  const iteration = asked ?? (await latestIteration(ctx, projectId))
  const criteria = await recordsIn(ctx, segmentCriterion, projectId, iteration)
  const segments = await recordsIn(ctx, segment, projectId, iteration)
  const scores = await recordsIn(ctx, segmentScore, projectId, iteration)
  const weighted = criteria.map(({ id, weight }) => ({ key: id, weight }))
  const own = segments.map(one => scores.filter(score => score.segmentId === one.id))
  const means = own.map(given =>
    weightedScore(
      weighted,
      given.map(one => ({ criterion: one.criterionId, score: one.score })),
    ),
  )
  const ranks = ranksOf(means)
  const ranked = segments.map((one, index) => ({
    segment: one,
    scores: (own[index] ?? []).map(({ id, version, criterionId, score, reason }) => ({
      ...{ id, version, criterionId, score, reason },
    })),
    mean: means[index] ? meanText(means[index]) : null,
    rank: ranks[index] ?? null,
  }))
  return { iteration, criteria, segments: ranked }
}

async function latestIteration(ctx: Context, projectId: string): Promise<number> {
  const found = await ctx.tx.execute<{ latest: number }>(sql`
    select greatest(1,
      (select max(iteration) from segment s where s.workspace_id = ${ctx.actor.workspaceId}
        and s.project_id = ${projectId} and s.deleted_at is null),
      (select max(iteration) from segment_criterion c where c.workspace_id = ${ctx.actor.workspaceId}
        and c.project_id = ${projectId} and c.deleted_at is null)) as latest`)
  return found.rows[0]?.latest ?? 1
}

async function recordsIn<D extends Declaration>(
  ctx: Context,
  entity: D,
  projectId: string,
  iteration: number,
): Promise<RecordOf<D>[]> {
  const table = tableOf(entity) as unknown as AnyTable & { projectId: AnyTable['id']; iteration: AnyTable['version'] }
  const here = and(eq(table.projectId, projectId), eq(table.iteration, iteration), isNull(table.deletedAt))
  const visible = scopeSql(scopeOf(ctx.actor, entity, 'read'), entity)
  const rows = await ctx.tx
    .select()
    .from(table)
    .where(and(eq(table.workspaceId, ctx.actor.workspaceId), here, visible))
    .orderBy(asc(table.id))
  return rows.map(({ workspaceId: _, ...record }) => record) as unknown as RecordOf<D>[]
}
