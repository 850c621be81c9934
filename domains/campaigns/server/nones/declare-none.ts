import type { Context } from '#kernel/command/context.ts'
import { openPlace, requireCreate } from '#kernel/command/crud.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { insertRecord } from '#kernel/command/records.ts'
import type { Declaration, RecordOf } from '#kernel/entity/entity.ts'
import { inSentence } from '#kernel/entity/in-sentence.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { recordsInProject } from '#kernel/query/in-project.ts'
import {
  adPlacement,
  campaign,
  campaignsContract,
  campaignsRefusals,
  channelPartner,
  executionNone,
  productItem,
} from '../../contract.ts'
import { isCounted } from '../checks/is-counted.ts'

type Kind = RecordOf<typeof executionNone>['kind']
interface Place {
  readonly projectId: string
  readonly iteration: number
}

/** Says that this iteration does nothing of a kind, and why. What is planned or done already contradicts that. */
export const declareNone = command(campaignsContract.declareNone, {
  allow: whoMay('write', 'campaigns'),
  run: async (ctx, { projectId, kind, reason }) => {
    requireCreate(ctx, executionNone, projectId)
    const place = await openPlace(ctx, projectId)
    const words = { kind: inSentence(executionNone.fields.kind.options[kind], ctx.locale) }
    const count = await countedOf[kind](ctx, place)
    if (count > 0)
      throw refusal(campaignsRefusals, 'execution_none.has_records', { ...words, count }, { field: 'kind' })
    const declared = await recordsInProject(ctx, executionNone, projectId, { only: place.iteration })
    if (declared.some(one => one.kind === kind))
      throw refusal(campaignsRefusals, 'execution_none.exists', words, { field: 'kind' })
    return insertRecord(ctx, executionNone, { ...place, kind, reason }, { action: 'declared' })
  },
})

const countedOf: Readonly<Record<Kind, (ctx: Context, place: Place) => Promise<number>>> = {
  product: counting(productItem, isCounted.product),
  promotion: counting(campaign, isCounted.promotion),
  advertising: counting(adPlacement, isCounted.advertising),
  channel: counting(channelPartner, isCounted.channel),
}

function counting<D extends Declaration>(entity: D, counts: (one: RecordOf<D>) => boolean) {
  return async (ctx: Context, { projectId, iteration }: Place) =>
    (await recordsInProject(ctx, entity, projectId, { only: iteration })).filter(counts).length
}
