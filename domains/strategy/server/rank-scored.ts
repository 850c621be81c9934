import { sql } from 'drizzle-orm'
import type { Context } from '#kernel/command/context.ts'
import type { Declaration, RecordOf } from '#kernel/entity/entity.ts'
import { covers, scopeOf } from '#kernel/policy/scope.ts'
import { recordsInProject } from '#kernel/query/in-project.ts'
import { meanText, ranksOf, weightedScore } from '../rules/weighted-score.ts'
import type { Scoring } from './scoring.ts'

interface GivenScore {
  readonly id: string
  readonly version: number
  readonly criterionId: string
  readonly score: number
  readonly reason: string | null
}

export interface Ranking<S extends Scoring> {
  readonly iteration: number
  readonly criteria: RecordOf<S['criterion']>[]
  readonly ranked: {
    readonly item: RecordOf<S['item']>
    readonly scores: GivenScore[]
    /** The weighted mean; null before every criterion is scored. */
    readonly mean: string | null
    readonly rank: number | null
  }[]
}

/** What is scored in an iteration, each with its scores, mean and place. Without an iteration: the latest that has any. */
export async function rankScored<S extends Scoring>(
  ctx: Context,
  scoring: S,
  projectId: string,
  asked?: number,
): Promise<Ranking<S>> {
  const iteration = asked ?? (await latestIteration(ctx, scoring, projectId))
  const criteria = await recordsIn<S['criterion']>(ctx, scoring.criterion, projectId, iteration)
  const items = await recordsIn<S['item']>(ctx, scoring.item, projectId, iteration)
  const scores = await recordsIn(ctx, scoring.score as Declaration, projectId, iteration)
  const weighted = criteria.map(({ id, weight }) => ({ key: id, weight: weight as number }))
  const own = items.map(one => scores.filter(score => fieldOf(score, scoring.of) === one.id).map(given))
  const means = own.map(all =>
    weightedScore(
      weighted,
      all.map(one => ({ criterion: one.criterionId, score: one.score })),
    ),
  )
  const ranks = ranksOf(means)
  const ranked = items.map((item, index) => ({
    item,
    scores: own[index] ?? [],
    mean: means[index] ? meanText(means[index]) : null,
    rank: ranks[index] ?? null,
  }))
  return { iteration, criteria, ranked }
}

function fieldOf(record: object, name: string): unknown {
  return (record as Readonly<Record<string, unknown>>)[name]
}

function given(record: object): GivenScore {
  const { id, version, criterionId, score, reason } = record as GivenScore
  return { id, version, criterionId, score, reason }
}

async function latestIteration(ctx: Context, { item, criterion }: Scoring, projectId: string): Promise<number> {
  const latest = ({ type }: Declaration) => sql`
    (select max(t.iteration) from ${sql.identifier(type)} t where t.workspace_id = ${ctx.actor.workspaceId}
      and t.project_id = ${projectId} and t.deleted_at is null)`
  const found = await ctx.tx.execute<{ latest: number }>(sql`
    select greatest(1, ${latest(item)}, ${latest(criterion)}) as latest`)
  return found.rows[0]?.latest ?? 1
}

/** Those that the reader may see. */
async function recordsIn<D extends Declaration>(
  ctx: Context,
  entity: D,
  projectId: string,
  iteration: number,
): Promise<RecordOf<D>[]> {
  const all = await recordsInProject(ctx, entity, projectId, { only: iteration })
  const scope = scopeOf(ctx.actor, entity, 'read')
  return all.filter(one => covers(scope, entity, one as RecordOf<D> & { projectId: string }))
}
