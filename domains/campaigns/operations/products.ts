import { oc } from '@orpc/contract'
import { z } from 'zod'
import { crudContract } from '#kernel/contract/crud.ts'
import { inputsOf, knownRecord, reasonSchema } from '#kernel/contract/inputs.ts'
import { recordSchema } from '#kernel/entity/record-schema.ts'
import { calendarDateSchema, idSchema } from '#kernel/entity/value-schema.ts'
import { productItem } from '../entities/product-item.ts'

const act = (verb: string) =>
  oc
    .route({ method: 'POST', path: `/product-items/{id}/${verb}`, tags: ['campaigns'] })
    .output(recordSchema(productItem))
const withReason = z.strictObject({ ...knownRecord, reason: reasonSchema })
const onADay = z.strictObject({ ...knownRecord, on: calendarDateSchema.optional() })

export const productOperations = {
  productItem: crudContract(productItem),
  developProduct: act('develop').input(onADay),
  moveProduct: act('move').input(
    z.strictObject({ ...knownRecord, ...inputsOf(productItem, 'releaseOn'), reason: reasonSchema }),
  ),
  releaseProduct: act('release').input(onADay),
  dropProduct: act('drop').input(withReason),
  reopenProduct: act('reopen').input(withReason),
  assignProduct: act('assign').input(z.strictObject({ ...knownRecord, ownerId: idSchema })),
}
