import { defineDomain } from '#kernel/domain/domain.ts'
import { contractsContract, contractsEntities, contractsRefusals } from '../contract.ts'

export const contractsDomain = defineDomain({
  name: 'contracts',
  entities: contractsEntities,
  contract: contractsContract,
  refusals: contractsRefusals,
  operations: {},
})

export const contractsChecks = []
export const contractsDeliverables = []
