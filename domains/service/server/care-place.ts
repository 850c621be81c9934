import { project } from '#domains/process/contract.ts'
import type { Context } from '#kernel/command/context.ts'
import { requireCreate } from '#kernel/command/crud.ts'
import type { Declaration } from '#kernel/entity/entity.ts'
import { readRecord } from '#kernel/query/read.ts'
import { unknownReference } from '#kernel/reference/unknown-reference.ts'

/** Where a new record of service stands: in the project, also once it is closed. */
export async function carePlace(
  ctx: Context,
  entity: Declaration,
  projectId: string,
): Promise<{ projectId: string; iteration: number }> {
  await readRecord(ctx, project, projectId)
  requireCreate(ctx, entity, projectId)
  const place = await ctx.runtime.placeOf(ctx, projectId)
  if (!place) throw unknownReference(ctx, 'projectId', { zh: '项目', en: 'Project' })
  return { projectId, iteration: place.iteration }
}
