import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Context } from '#kernel/command/context.ts'
import { changeable } from '#kernel/command/crud.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { tableOf } from '#kernel/db/table.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { goal, goalsContract, goalsRefusals, metric, reading } from '../contract.ts'
import { metricMeaning } from './metric-meaning.ts'

/** Changes what a metric means, as long as no reading and no agreed goal relies on it. */
export const redefineMetric = command(goalsContract.redefineMetric, {
  allow: whoMay('write', 'goals'),
  run: async (ctx, { id, version, ...given }) => {
    const record = await changeable(ctx, metric, id, version)
    await requireNoReading(ctx, id)
    await requireNoAgreedGoal(ctx, id)
    return changeRecord(ctx, metric, record, metricMeaning(given, ctx.locale), { action: 'redefined' })
  },
})

async function requireNoReading(ctx: Context, metricId: string): Promise<void> {
  const table = tableOf(reading)
  const [found] = await ctx.tx
    .select({ count: sql<string>`count(*)` })
    .from(table)
    .where(and(eq(table.workspaceId, ctx.actor.workspaceId), eq(table.metricId, metricId), isNull(table.deletedAt)))
  const count = Number(found?.count ?? 0)
  if (count > 0) throw refusal(goalsRefusals, 'metric.has_readings', { count })
}

async function requireNoAgreedGoal(ctx: Context, metricId: string): Promise<void> {
  const table = tableOf(goal)
  const [agreed] = await ctx.tx
    .select({ statement: table.statement })
    .from(table)
    .where(
      and(
        ...[eq(table.workspaceId, ctx.actor.workspaceId), eq(table.metricId, metricId)],
        ...[eq(table.state, 'agreed'), isNull(table.deletedAt)],
      ),
    )
    .limit(1)
  if (agreed) throw refusal(goalsRefusals, 'metric.in_use', { goal: agreed.statement })
}
