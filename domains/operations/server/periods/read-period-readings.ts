import { sql } from 'drizzle-orm'
import { aggregate, type MetricFacts, type ReadingFacts } from '#domains/goals/contract.ts'
import type { Context } from '#kernel/command/context.ts'
import type { PeriodReading } from '../../contract.ts'
import type { OperationPeriod } from './require-period-state.ts'

interface Row extends MetricFacts, Record<string, unknown> {
  readonly id: string
  readonly name: string
  readonly unit: string
  readonly direction: PeriodReading['direction']
  readonly readings: readonly (ReadingFacts & { readonly periodId: string })[]
}

/** Of each period: what its targets ask, and what the readings that end within it come to. */
export async function readPeriodReadings(
  ctx: Context,
  periods: readonly OperationPeriod[],
): Promise<ReadonlyMap<string, PeriodReading[]>> {
  const ids = periods.map(one => one.id)
  if (ids.length === 0) return new Map()
  const found = await ctx.tx.execute<Row>(sql`
    select m.id, m.name, m.unit, m.direction, m.aggregation, m.ratio_as as "ratioAs", (
      select coalesce(json_agg(json_build_object('periodId', p.id, 'periodStart', r.period_start,
        'periodEnd', r.period_end, 'value', r.value::text, 'numerator', r.numerator::text,
        'denominator', r.denominator::text)), '[]')
      from operation_period p
      join reading r on r.workspace_id = p.workspace_id and r.project_id = p.project_id and r.iteration = p.iteration
        and r.metric_id = m.id and r.period_end between p.start and p.finish and r.deleted_at is null
      where p.workspace_id = m.workspace_id and p.id in ${ids}) as readings
    from metric m
    where m.workspace_id = ${ctx.actor.workspaceId} and m.deleted_at is null and m.id in (
      select row ->> 'metricId' from operation_period p, jsonb_array_elements(coalesce(p.targets, '[]')) row
      where p.workspace_id = m.workspace_id and p.id in ${ids})`)
  return new Map(
    periods.map(period => [period.id, (period.targets ?? []).flatMap(one => lineOf(period, one, found.rows))]),
  )
}

function lineOf({ id }: OperationPeriod, { metricId, target }: { metricId: string; target: string }, rows: Row[]) {
  const row = rows.find(one => one.id === metricId)
  if (!row) return []
  const { name, unit, direction, readings } = row
  const own = readings.filter(one => one.periodId === id)
  const readOn =
    own
      .map(one => one.periodEnd)
      .toSorted()
      .at(-1) ?? null
  return [{ metricId, metric: name, unit, direction, target, actual: aggregate(row, own), readOn }]
}
