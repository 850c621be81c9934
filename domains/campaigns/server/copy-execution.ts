import type { Context } from '#kernel/command/context.ts'
import { insertRecords } from '#kernel/command/records.ts'
import type { Declaration, RecordOf } from '#kernel/entity/entity.ts'
import type { DomainEvent, Subscriber } from '#kernel/event/event.ts'
import { recordsInProject } from '#kernel/query/in-project.ts'
import { adPlacement, channelPartner, productItem, training } from '../contract.ts'
import type { AdPlacement } from './ads/require-ad-state.ts'
import type { ChannelPartner } from './partners/require-partner-state.ts'
import type { ProductItem } from './products/require-product-state.ts'
import type { Training } from './trainings/require-training-state.ts'

/**
 * The next iteration begins with what the last one left unfinished, as drafts: products that are not out, ads
 * that are booked, partners that have not ended, trainings that were not held. Nothing of what happened goes along, neither figures nor reasons.
 */
export const copyExecution: Subscriber = { on: 'project.looped_back', when: 'inside', run: copy }

interface Move {
  readonly projectId: string
  readonly from: number
  readonly to: number
}

async function copy(ctx: Context, { payload }: DomainEvent): Promise<void> {
  const move = payload as unknown as Move
  const place = { projectId: move.projectId, iteration: move.to }
  const products = (await unfinished(ctx, productItem, move, ['planned', 'developing'])).map(productDraft)
  const partners = (await unfinished(ctx, channelPartner, move, ['planned', 'active'])).map(partnerDraft)
  const ads = (await unfinished(ctx, adPlacement, move, ['booked'])).map(adDraft)
  const trainings = (await unfinished(ctx, training, move, ['planned'])).map(trainingDraft)
  const how = { action: 'copied', carries: true }
  await insertRecords(
    ctx,
    productItem,
    products.map(one => ({ ...one, ...place })),
    how,
  )
  await insertRecords(
    ctx,
    adPlacement,
    ads.map(one => ({ ...one, ...place })),
    how,
  )
  await insertRecords(
    ctx,
    channelPartner,
    partners.map(one => ({ ...one, ...place })),
    how,
  )
  await insertRecords(
    ctx,
    training,
    trainings.map(one => ({ ...one, ...place })),
    how,
  )
}

async function unfinished<D extends Declaration>(
  ctx: Context,
  entity: D,
  { projectId, from }: Move,
  states: readonly string[],
): Promise<RecordOf<D>[]> {
  const all = await recordsInProject(ctx, entity, projectId, { only: from })
  return all.filter(one => states.includes((one as { state?: string }).state ?? ''))
}

function productDraft({ id, name, goalId, brief, design, releaseOn, ownerId }: ProductItem) {
  return { name, goalId, brief, design, releaseOn, ownerId, copiedFromId: id }
}

/** Its campaign belongs to the iteration before. */
function adDraft({ id, name, medium, audience, start, finish, plannedCost, currency, ownerId }: AdPlacement) {
  return { name, medium, audience, start, finish, plannedCost, currency, ownerId, copiedFromId: id }
}

function partnerDraft(one: ChannelPartner) {
  const { id, name, kind, region, contractFrom, contractUntil, plannedSellThrough, currency, ownerId } = one
  const { availability, conflict, promotion } = one
  const agreed = { name, kind, region, contractFrom, contractUntil, plannedSellThrough, currency, ownerId }
  return { ...agreed, availability, conflict, promotion, copiedFromId: id }
}

function trainingDraft({ id, topic, plannedOn, trainer, material, passMark, attendance, ownerId }: Training) {
  const listed = (attendance ?? []).map(({ personId }) => ({ personId, attended: false, score: null }))
  return { topic, plannedOn, trainer, material, passMark, attendance: listed, ownerId, copiedFromId: id }
}
