import { project } from '#domains/process/contract.ts'
import type { Context } from '#kernel/command/context.ts'
import { openPlace, requireCreate } from '#kernel/command/crud.ts'
import { insertRecords } from '#kernel/command/records.ts'
import type { Label } from '#kernel/entity/field.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { recordsInProject } from '#kernel/query/in-project.ts'
import { readRecord } from '#kernel/query/read.ts'
import { type channelCriterion, type segmentCriterion, strategyRefusals } from '../contract.ts'

export interface UsualCriterion {
  readonly label: Label
  readonly weight: number
}

/** Sets the usual criteria in an iteration that has none yet, in the language of whoever takes them. */
export async function addUsualCriteria<D extends typeof segmentCriterion | typeof channelCriterion>(
  ctx: Context,
  entity: D,
  projectId: string,
  usual: readonly UsualCriterion[],
) {
  // Two who take them at once: the second one finds the first one's.
  await readRecord(ctx, project, projectId, { lock: true })
  requireCreate(ctx, entity, projectId)
  const place = await openPlace(ctx, projectId)
  const present = await recordsInProject(ctx, entity, projectId, { only: place.iteration })
  if (present.length > 0) throw refusal(strategyRefusals, `${entity.type}.set_already`)
  const criteria = usual.map(({ label, weight }) => ({ ...place, name: label[ctx.locale], weight }))
  return insertRecords(ctx, entity, criteria as never)
}
