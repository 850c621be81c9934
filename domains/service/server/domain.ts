import { defineDomain } from '#kernel/domain/domain.ts'
import { serviceContract, serviceEntities, serviceRefusals } from '../contract.ts'

export const serviceDomain = defineDomain({
  name: 'service',
  entities: serviceEntities,
  contract: serviceContract,
  refusals: serviceRefusals,
  operations: {},
})

export const serviceChecks = []
export const serviceDeliverables = []
