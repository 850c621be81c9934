import type { Context } from '#kernel/command/context.ts'
import { requireVersion } from '#kernel/command/crud.ts'
import type { Declaration, RecordOf } from '#kernel/entity/entity.ts'
import { readForChange } from '#kernel/query/read.ts'

/** The record that a command is about, locked. Service outlives its project: that need not be open any more. */
export async function careRecord<D extends Declaration>(
  ctx: Context,
  entity: D,
  { id, version }: { id: string; version?: number | undefined },
): Promise<RecordOf<D>> {
  const record = await readForChange(ctx, entity, id)
  if (version !== undefined) requireVersion(ctx, entity, record, version)
  return record
}
