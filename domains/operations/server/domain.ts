import { defineDomain } from '#kernel/domain/domain.ts'
import { operationsContract, operationsEntities, operationsRefusals } from '../contract.ts'

export const operationsDomain = defineDomain({
  name: 'operations',
  entities: operationsEntities,
  contract: operationsContract,
  refusals: operationsRefusals,
  operations: {},
})

export const operationsChecks = []
export const operationsDeliverables = []
