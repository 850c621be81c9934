import { defineDomain } from '#kernel/domain/domain.ts'
import { deliveryContract, deliveryEntities, deliveryRefusals } from '../contract.ts'

export const deliveryDomain = defineDomain({
  name: 'delivery',
  entities: deliveryEntities,
  contract: deliveryContract,
  refusals: deliveryRefusals,
  operations: {},
})

export const deliveryChecks = []
export const deliveryDeliverables = []
