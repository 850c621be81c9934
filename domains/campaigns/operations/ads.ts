import { oc } from '@orpc/contract'
import { z } from 'zod'
import { crudContract } from '#kernel/contract/crud.ts'
import { inputsOf, knownRecord, neededInputsOf, reasonSchema } from '#kernel/contract/inputs.ts'
import { recordSchema } from '#kernel/entity/record-schema.ts'
import { calendarDateSchema, idSchema } from '#kernel/entity/value-schema.ts'
import { adPlacement } from '../entities/ad-placement.ts'

const act = (verb: string) =>
  oc
    .route({ method: 'POST', path: `/ad-placements/{id}/${verb}`, tags: ['campaigns'] })
    .output(recordSchema(adPlacement))
const withReason = z.strictObject({ ...knownRecord, reason: reasonSchema })
/** Today where nothing is said. */
const on = calendarDateSchema.optional()

export const adOperations = {
  adPlacement: crudContract(adPlacement),
  startAd: act('start').input(z.strictObject({ ...knownRecord, on })),
  endAd: act('end').input(
    z.strictObject({
      ...knownRecord,
      on,
      ...neededInputsOf(adPlacement, 'actualCost'),
      ...inputsOf(adPlacement, 'impressions', 'contacts'),
    }),
  ),
  cancelAd: act('cancel').input(withReason),
  reopenAd: act('reopen').input(withReason),
  assignAd: act('assign').input(z.strictObject({ ...knownRecord, ownerId: idSchema })),
}
