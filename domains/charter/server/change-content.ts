import type { Context } from '#kernel/command/context.ts'
import { removeRecord, restoreRecord } from '#kernel/command/crud.ts'
import type { Declaration, RecordOf } from '#kernel/entity/entity.ts'
import { readRecord } from '#kernel/query/read.ts'
import { requireEditable } from './require-editable.ts'

type PartOfCharter = Declaration & { readonly place: 'project' }

/** Moves a part of the charter to the bin, unless somebody is asked to approve it. */
export async function removePart<D extends PartOfCharter>(
  ctx: Context,
  entity: D,
  input: { id: string; version?: number | undefined },
): Promise<RecordOf<D>> {
  await editableById(ctx, entity, input.id)
  return removeRecord(ctx, entity, input)
}

/** Takes it back out of the bin, likewise. */
export async function restorePart<D extends PartOfCharter>(ctx: Context, entity: D, id: string): Promise<RecordOf<D>> {
  await editableById(ctx, entity, id)
  return restoreRecord(ctx, entity, id)
}

async function editableById(ctx: Context, entity: PartOfCharter, id: string): Promise<void> {
  const { projectId } = (await readRecord(ctx, entity, id, { deleted: true })) as unknown as { projectId: string }
  await requireEditable(ctx, projectId)
}
