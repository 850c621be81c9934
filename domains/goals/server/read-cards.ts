import { and, asc, eq, isNull, lte, sql } from 'drizzle-orm'
import { project } from '#domains/process/contract.ts'
import type { Context } from '#kernel/command/context.ts'
import { tableOf } from '#kernel/db/table.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { scopeOf, scopeSql } from '#kernel/policy/scope.ts'
import { readRecord } from '#kernel/query/read.ts'
import { type GoalCard, goal } from '../contract.ts'
import { goalCard } from './goal-card.ts'
import { type CardGoal, cardFactsSql } from './smart-facts-sql.ts'

interface Wanted {
  readonly goalId?: string
  readonly iteration?: number | undefined
}

/** The cards of a project's goals, as the person may see them, with the readings of one iteration. */
export async function readCards(
  ctx: Context,
  projectId: string,
  wanted: Wanted = {},
): Promise<{ cards: GoalCard[]; iteration: number }> {
  const where = await readRecord(ctx, project, projectId)
  const iteration = Math.min(wanted.iteration ?? where.iteration, where.iteration)
  const goals = await readGoals(ctx, projectId, iteration, wanted.goalId)
  const place = { workspaceId: ctx.actor.workspaceId, projectId, iteration, project: where }
  const found = await ctx.tx.execute<{ facts: CardGoal[] }>(sql`select ${cardFactsSql(place)} as facts`)
  const facts = new Map(found.rows[0]?.facts.map(one => [one.id, one]))
  const cards = goals.flatMap(record => {
    const known = facts.get(record.id)
    return known ? [goalCard({ record, known, project: where, today: ctx.today })] : []
  })
  return { cards, iteration }
}

async function readGoals(ctx: Context, projectId: string, iteration: number, goalId?: string) {
  const table = tableOf(goal)
  const found = await ctx.tx
    .select()
    .from(table)
    .where(
      and(
        ...[eq(table.workspaceId, ctx.actor.workspaceId), isNull(table.deletedAt)],
        ...[eq(table.projectId, projectId), lte(table.iteration, iteration)],
        goalId ? eq(table.id, goalId) : undefined,
        scopeSql(scopeOf(ctx.actor, goal, 'read'), goal),
      ),
    )
    .orderBy(asc(table.id))
  return found as unknown as RecordOf<typeof goal>[]
}
