import { project } from '#domains/process/contract.ts'
import type { Context } from '#kernel/command/context.ts'
import { openPlace, requireCreate } from '#kernel/command/crud.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { insertRecords } from '#kernel/command/records.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { recordsInProject } from '#kernel/query/in-project.ts'
import { readRecord } from '#kernel/query/read.ts'
import { segmentCriterion, strategyContract, strategyRefusals } from '../contract.ts'

/** What most scorings of segments use; the weights are a start, to be changed. */
const USUAL = [
  { label: { zh: '规模', en: 'Size' }, weight: 25 },
  { label: { zh: '增长', en: 'Growth' }, weight: 20 },
  { label: { zh: '利润', en: 'Margin' }, weight: 20 },
  { label: { zh: '竞争', en: 'Competition' }, weight: 15 },
  { label: { zh: '能否触达', en: 'Reach' }, weight: 20 },
] as const

/** Sets the usual criteria in an iteration that has none yet, in the language of whoever takes them. */
export const setUsualCriteria = command(strategyContract.setUsualCriteria, {
  allow: whoMay('write', 'strategy'),
  run: async (ctx, { projectId }) => {
    // Two who take them at once: the second one finds the first one's.
    await readRecord(ctx, project, projectId, { lock: true })
    requireCreate(ctx, segmentCriterion, projectId)
    const place = await openPlace(ctx, projectId)
    await refusePresent(ctx, place)
    const criteria = USUAL.map(({ label, weight }) => ({ ...place, name: label[ctx.locale], weight }))
    return insertRecords(ctx, segmentCriterion, criteria)
  },
})

async function refusePresent(ctx: Context, place: { projectId: string; iteration: number }): Promise<void> {
  const present = await recordsInProject(ctx, segmentCriterion, place.projectId, { only: place.iteration })
  if (present.length > 0) throw refusal(strategyRefusals, 'segment_criterion.set_already')
}
