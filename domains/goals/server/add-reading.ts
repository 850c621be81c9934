import type { Context } from '#kernel/command/context.ts'
import { openPlace, requireCreate } from '#kernel/command/crud.ts'
import { insertRecord } from '#kernel/command/records.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { findRecord } from '#kernel/query/read.ts'
import { unknownReference } from '#kernel/reference/unknown-reference.ts'
import { metric, reading } from '../contract.ts'
import { type GivenAmounts, readingAmounts } from './reading-amounts.ts'
import { requireFreePeriod } from './require-free-period.ts'

export interface GivenReading extends GivenAmounts {
  readonly projectId: string
  readonly metricId: string
  readonly periodStart: string
  readonly periodEnd: string
  readonly source: string
  readonly note?: string | null
}

/** Writes a reading of a metric into the project's present iteration. */
export async function addReading(
  ctx: Context,
  given: GivenReading,
  origin: 'entered' | 'counted' = 'entered',
): Promise<RecordOf<typeof reading>> {
  requireCreate(ctx, reading, given.projectId)
  const place = await openPlace(ctx, given.projectId)
  // The metric is held, so that two readings of it cannot both find their period free.
  const known = await findRecord(ctx, metric, given.metricId, { lock: true })
  if (!known) throw unknownReference(ctx, 'metricId', reading.fields.metricId.label)
  const period = { periodStart: given.periodStart, periodEnd: given.periodEnd }
  await requireFreePeriod(ctx, { ...place, ...period, metricId: known.id })
  const { source, note = null } = given
  const values = { ...place, ...period, ...readingAmounts(known, given), metricId: known.id, source, note, origin }
  return insertRecord(ctx, reading, values, { action: 'recorded' })
}
