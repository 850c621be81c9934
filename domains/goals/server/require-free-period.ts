import { and, eq, gte, isNull, lte, ne } from 'drizzle-orm'
import type { Context } from '#kernel/command/context.ts'
import { tableOf } from '#kernel/db/table.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { goalsRefusals, reading } from '../contract.ts'

export interface Period {
  readonly projectId: string
  readonly iteration: number
  readonly metricId: string
  readonly periodStart: string
  readonly periodEnd: string
}

/** A reading's period is over, in order, and free of other readings of the metric in the project's iteration. */
export async function requireFreePeriod(ctx: Context, period: Period, own?: string): Promise<void> {
  const { periodStart: start, periodEnd: end } = period
  if (end < start) throw refusal(goalsRefusals, 'reading.period', { start, end }, { field: 'periodEnd' })
  if (end > ctx.today) throw refusal(goalsRefusals, 'reading.future', { end }, { field: 'periodEnd' })
  const table = tableOf(reading)
  const [taken] = await ctx.tx
    .select({ start: table.periodStart, end: table.periodEnd })
    .from(table)
    .where(
      and(
        ...[eq(table.workspaceId, ctx.actor.workspaceId), isNull(table.deletedAt)],
        ...[eq(table.projectId, period.projectId), eq(table.iteration, period.iteration)],
        ...[eq(table.metricId, period.metricId), lte(table.periodStart, end), gte(table.periodEnd, start)],
        own ? ne(table.id, own) : undefined,
      ),
    )
    .limit(1)
  if (taken) throw refusal(goalsRefusals, 'reading.overlap', taken, { field: 'periodStart' })
}
