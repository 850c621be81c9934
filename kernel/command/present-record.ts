import type { Declaration, RecordOf } from '../entity/entity.ts'
import { kernelRefusals } from '../error/kernel-refusals.ts'
import { refusal } from '../error/refusal.ts'
import { readForChange } from '../query/read.ts'
import type { Context } from './context.ts'
import { openPlace, requireVersion } from './crud.ts'

/**
 * The record that a command is about, locked, where the person may change it now: in an open project's present
 * iteration, and at the version that they saw if they say which.
 */
export async function presentRecord<D extends Declaration & { place: 'project' }>(
  ctx: Context,
  entity: D,
  input: { id: string; version?: number | undefined },
): Promise<RecordOf<D>> {
  const record = await readForChange(ctx, entity, input.id)
  if (input.version !== undefined) requireVersion(ctx, entity, record, input.version)
  const { projectId, iteration } = record as unknown as { projectId: string; iteration: number }
  const place = await openPlace(ctx, projectId)
  if (iteration !== place.iteration)
    throw refusal(kernelRefusals, 'record.earlier_iteration', { type: entity.label[ctx.locale], iteration })
  return record
}
