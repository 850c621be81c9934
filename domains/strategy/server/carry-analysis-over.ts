import type { Context } from '#kernel/command/context.ts'
import { insertRecords } from '#kernel/command/records.ts'
import type { Declaration, RecordOf, RecordValues } from '#kernel/entity/entity.ts'
import type { DomainEvent, Subscriber } from '#kernel/event/event.ts'
import { recordsInProject } from '#kernel/query/in-project.ts'
import {
  competence,
  competitorDifference,
  persona,
  positioningMap,
  resourceAssessment,
  swotCross,
  swotItem,
} from '../contract.ts'
import { channelScoring, type Scoring, segmentScoring } from './scoring.ts'

interface Loop {
  readonly projectId: string
  readonly from: number
  readonly to: number
}
/** The copy's id by that of its original. */
type Ids = ReadonlyMap<string, string>

/**
 * A project that loops back goes on from what it knows of its own situation and its segments: nobody enters the SWOT
 * again because the plan has changed. Which segments and channels were chosen, by whom, when and why goes along with
 * them: the loop may begin after the stage that chose. Nobody approved those choices, so there is nothing to approve
 * again; whoever thinks otherwise now takes a choice back.
 */
export const carryAnalysisOver: Subscriber = { on: 'project.looped_back', when: 'inside', run: carry }

async function carry(ctx: Context, { payload }: DomainEvent): Promise<void> {
  const loop = payload as unknown as Loop
  const items = await copyAll(ctx, loop, swotItem, one => one)
  await copyAll(ctx, loop, swotCross, one => ({
    ...one,
    items: one.items.map(({ itemId }) => ({ itemId: items.get(itemId) ?? itemId })),
  }))
  await copyAll(ctx, loop, competence, one => one)
  await copyAll(ctx, loop, resourceAssessment, one => one)
  const segments = await copyScored(ctx, loop, segmentScoring)
  await copyAll(ctx, loop, persona, one => ({ ...one, segmentId: segments.get(one.segmentId) ?? one.segmentId }))
  await copyScored(ctx, loop, channelScoring)
  await copyAll(ctx, loop, competitorDifference, one => one)
  await copyAll(ctx, loop, positioningMap, one => one)
}

/** Copies what is scored, the criteria, and the scores that are of both still. */
async function copyScored(ctx: Context, loop: Loop, { item, criterion, score, of }: Scoring): Promise<Ids> {
  const items = await copyAll(ctx, loop, item, one => one)
  const criteria = await copyAll(ctx, loop, criterion, one => one)
  const idsOf = (one: object) => one as { criterionId: string } & Record<typeof of, string>
  await copyAll(
    ctx,
    loop,
    score,
    one => ({ ...one, [of]: items.get(idsOf(one)[of]), criterionId: criteria.get(one.criterionId) ?? '' }),
    one => items.has(idsOf(one)[of]) && criteria.has(one.criterionId),
  )
  return items
}

/** Copies the records of a type into the next iteration, each as `change` makes it. */
async function copyAll<D extends Declaration & { place: 'project' }>(
  ctx: Context,
  { projectId, from, to }: Loop,
  entity: D,
  change: (record: RecordOf<D>) => RecordOf<D>,
  kept: (record: RecordOf<D>) => boolean = () => true,
): Promise<Ids> {
  const before = (await recordsInProject(ctx, entity, projectId, { only: from })).filter(kept)
  const given = before.map(one => ({
    ...fieldsOf(entity, change(one)),
    ownerId: one.ownerId,
    projectId,
    iteration: to,
  }))
  const after = await insertRecords(ctx, entity, given as RecordValues<D>[], { action: 'carried_over', carries: true })
  return new Map(before.map((one, index) => [one.id, after[index]?.id ?? '']))
}

function fieldsOf<D extends Declaration>(entity: D, record: RecordOf<D>): Record<string, unknown> {
  const values = record as unknown as Record<string, unknown>
  return Object.fromEntries(Object.keys(entity.fields).map(name => [name, values[name]]))
}
