import type { Context } from '#kernel/command/context.ts'
import { openPlace, requireVersion } from '#kernel/command/crud.ts'
import type { Declaration, RecordOf } from '#kernel/entity/entity.ts'
import { readForChange } from '#kernel/query/read.ts'

/**
 * The record that a command is about, locked, in an open project, at the version that the person saw if they say
 * which. Research belongs to the whole project, so a record of an earlier iteration may still be worked on.
 */
export async function openRecord<D extends Declaration>(
  ctx: Context,
  entity: D,
  input: { id: string; version?: number | undefined },
): Promise<RecordOf<D>> {
  const record = await readForChange(ctx, entity, input.id)
  if (input.version !== undefined) requireVersion(ctx, entity, record, input.version)
  await openPlace(ctx, (record as unknown as { projectId: string }).projectId)
  return record
}
