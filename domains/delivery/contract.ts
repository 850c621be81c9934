import { oc } from '@orpc/contract'
import { z } from 'zod'
import { crudContract } from '#kernel/contract/crud.ts'
import { inputsOf, knownRecord, neededInputsOf, reasonSchema } from '#kernel/contract/inputs.ts'
import type { Declaration } from '#kernel/entity/entity.ts'
import { recordSchema } from '#kernel/entity/record-schema.ts'
import { calendarDateSchema, idSchema } from '#kernel/entity/value-schema.ts'
import { acceptanceItem } from './entities/acceptance-item.ts'
import { acceptanceReport } from './entities/acceptance-report.ts'
import { deliveryItem } from './entities/delivery-item.ts'
import { acceptanceFiguresSchema } from './figures.ts'

export { acceptanceItem } from './entities/acceptance-item.ts'
export { acceptanceReport } from './entities/acceptance-report.ts'
export { deliveryItem } from './entities/delivery-item.ts'
export type { AcceptanceFigures } from './figures.ts'
export { deliveryRefusals } from './refusals.ts'

export const deliveryEntities = { deliveryItem, acceptanceItem, acceptanceReport }

const tags = ['delivery']
function act<D extends Declaration>(entity: D, verb: string) {
  const path = `/${entity.path}/{id}/${verb}` as const
  return oc.route({ method: 'POST', path, tags }).output(recordSchema(entity))
}
const on = calendarDateSchema.optional()
const inProject = { projectId: idSchema }
const withReason = z.strictObject({ ...knownRecord, reason: reasonSchema })

export const deliveryContract = {
  deliveryItem: crudContract(deliveryItem),
  readyDelivery: act(deliveryItem, 'ready').input(z.strictObject(knownRecord)),
  deliver: act(deliveryItem, 'deliver').input(
    z.strictObject({
      ...{ ...knownRecord, on },
      ...neededInputsOf(deliveryItem, 'receivedBy'),
      ...inputsOf(deliveryItem, 'receipt'),
    }),
  ),
  acceptDelivery: act(deliveryItem, 'accept').input(z.strictObject({ ...knownRecord, on })),
  returnDelivery: act(deliveryItem, 'return').input(withReason),
  reopenDelivery: act(deliveryItem, 'reopen').input(withReason),
  postponeDelivery: act(deliveryItem, 'postpone').input(
    z.strictObject({ ...knownRecord, ...inputsOf(deliveryItem, 'dueOn'), reason: reasonSchema }),
  ),
  assignDelivery: act(deliveryItem, 'assign').input(z.strictObject({ ...knownRecord, ownerId: idSchema })),

  acceptanceItem: crudContract(acceptanceItem),
  tryAcceptance: act(acceptanceItem, 'try').input(
    z.strictObject({
      ...{ ...knownRecord, on, passed: z.boolean() },
      ...neededInputsOf(acceptanceItem, 'found'),
      ...inputsOf(acceptanceItem, 'evidence'),
    }),
  ),
  concedeAcceptance: act(acceptanceItem, 'concede').input(
    z.strictObject({ ...knownRecord, ...neededInputsOf(acceptanceItem, 'concededBy', 'concession') }),
  ),
  reopenAcceptance: act(acceptanceItem, 'reopen').input(withReason),

  acceptanceReport: crudContract(acceptanceReport),
  acceptanceSheet: oc
    .route({ method: 'GET', path: '/projects/{projectId}/acceptance', tags })
    .input(z.strictObject(inProject))
    .output(
      z.object({
        items: z.array(recordSchema(acceptanceItem)),
        /** As the records are now. */
        figures: acceptanceFiguresSchema,
        /** The newest first, each with the results that it was submitted with. */
        reports: z.array(
          z.object({ report: recordSchema(acceptanceReport), figures: acceptanceFiguresSchema.nullable() }),
        ),
      }),
    ),
  draftAcceptanceReport: oc
    .route({ method: 'POST', path: '/projects/{projectId}/acceptance-reports', tags, successStatus: 201 })
    .input(
      z.strictObject({
        ...inProject,
        ...inputsOf(acceptanceReport, 'kind'),
        reason: reasonSchema.nullable().optional(),
      }),
    )
    .output(recordSchema(acceptanceReport)),
  submitAcceptanceReport: act(acceptanceReport, 'submit').input(z.strictObject(knownRecord)),
  takeBackAcceptanceReport: act(acceptanceReport, 'take-back').input(withReason),
  signAcceptanceReport: act(acceptanceReport, 'sign').input(
    z.strictObject({
      ...knownRecord,
      ...neededInputsOf(acceptanceReport, 'confirmedBy', 'confirmedOn', 'confirmedHow', 'confirmedEvidence'),
    }),
  ),
  handOverAcceptance: act(acceptanceReport, 'hand-over').input(
    z.strictObject({ ...knownRecord, ...neededInputsOf(acceptanceReport, 'handedWhat', 'handedTo', 'handedOn') }),
  ),
}
