import { oc } from '@orpc/contract'
import { z } from 'zod'
import { approvalSchema } from '#domains/process/contract.ts'
import { crudContract } from '#kernel/contract/crud.ts'
import { inputsOf, knownRecord, reasonSchema } from '#kernel/contract/inputs.ts'
import { recordSchema } from '#kernel/entity/record-schema.ts'
import { calendarDateSchema, idSchema } from '#kernel/entity/value-schema.ts'
import { adPlacement } from './entities/ad-placement.ts'
import { campaign } from './entities/campaign.ts'
import { channelPartner } from './entities/channel-partner.ts'
import { contentItem } from './entities/content-item.ts'
import { deviation } from './entities/deviation.ts'
import { executionNone } from './entities/execution-none.ts'
import { productItem } from './entities/product-item.ts'
import { training } from './entities/training.ts'
import { adOperations } from './operations/ads.ts'
import { noneOperations } from './operations/nones.ts'
import { partnerOperations } from './operations/partners.ts'
import { productOperations } from './operations/products.ts'
import { trainingOperations } from './operations/trainings.ts'

export { adPlacement } from './entities/ad-placement.ts'
export { campaign } from './entities/campaign.ts'
export { channelPartner } from './entities/channel-partner.ts'
export { contentItem } from './entities/content-item.ts'
export { deviation } from './entities/deviation.ts'
export { executionNone } from './entities/execution-none.ts'
export { productItem } from './entities/product-item.ts'
export { training } from './entities/training.ts'
export { campaignsRefusals } from './refusals.ts'

export const campaignsEntities = {
  ...{ campaign, contentItem, deviation },
  ...{ productItem, adPlacement, channelPartner, training, executionNone },
}

const tags = ['campaigns']
const act = (path: `/${string}`, verb: string) => oc.route({ method: 'POST', path: `${path}/{id}/${verb}`, tags })
/** The day on which it really happened; today where nothing is said. */
const on = calendarDateSchema.optional()
const record = recordSchema(campaign)
const content = recordSchema(contentItem)
const budget = inputsOf(campaign, 'budget').budget.unwrap()

export const campaignsContract = {
  campaign: crudContract(campaign),
  contentItem: crudContract(contentItem),
  deviation: crudContract(deviation),
  planCampaign: act('/campaigns', 'plan')
    .input(z.strictObject({ ...knownRecord, start: calendarDateSchema, finish: calendarDateSchema, budget }))
    .output(record),
  assignCampaign: act('/campaigns', 'assign')
    .input(z.strictObject({ ...knownRecord, ownerId: idSchema.nullable() }))
    .output(record),
  startCampaign: act('/campaigns', 'start')
    .input(z.strictObject({ ...knownRecord, on }))
    .output(record),
  finishCampaign: act('/campaigns', 'finish')
    .input(z.strictObject({ ...knownRecord, on, ...inputsOf(campaign, 'result') }))
    .output(record),
  stopCampaign: act('/campaigns', 'stop')
    .input(z.strictObject({ ...knownRecord, on, reason: reasonSchema }))
    .output(record),
  reopenCampaign: act('/campaigns', 'reopen')
    .input(z.strictObject({ ...knownRecord, reason: reasonSchema }))
    .output(record),
  addContent: oc
    .route({ method: 'POST', path: '/content-items', tags, successStatus: 201 })
    .input(
      z.strictObject({
        ...inputsOf(contentItem, 'campaignId', 'title', 'channel', 'dueOn', 'body'),
        ownerId: idSchema.nullable().optional(),
      }),
    )
    .output(content),
  contentApproval: oc
    .route({ method: 'GET', path: '/content-items/{id}/approval', tags })
    .input(z.strictObject({ id: idSchema }))
    .output(approvalSchema.nullable()),
  submitContent: act('/content-items', 'submit').input(z.strictObject(knownRecord)).output(content),
  withdrawContent: act('/content-items', 'withdraw').input(z.strictObject(knownRecord)).output(content),
  reopenContent: act('/content-items', 'reopen')
    .input(z.strictObject({ ...knownRecord, reason: reasonSchema }))
    .output(content),
  publishContent: act('/content-items', 'publish')
    .input(z.strictObject({ ...knownRecord, on }))
    .output(content),
  dropContent: act('/content-items', 'drop')
    .input(z.strictObject({ ...knownRecord, reason: reasonSchema }))
    .output(content),
  findDeviations: oc
    .route({ method: 'POST', path: '/projects/{projectId}/deviations/find', tags })
    .input(z.strictObject({ projectId: idSchema }))
    .output(z.array(recordSchema(deviation))),
  deviationThreshold: oc
    .route({ method: 'GET', path: '/projects/{projectId}/deviations/threshold', tags })
    .input(z.strictObject({ projectId: idSchema }))
    .output(z.object({ threshold: z.object({ days: z.number(), percent: z.number() }).nullable() })),
  answerDeviation: act('/deviations', 'answer')
    .input(z.strictObject({ ...knownRecord, cause: reasonSchema, measure: reasonSchema }))
    .output(recordSchema(deviation)),
  ...productOperations,
  ...partnerOperations,
  ...trainingOperations,
  ...adOperations,
  ...noneOperations,
}
