import { defineDomain } from '#kernel/domain/domain.ts'
import { feasibilityContract, feasibilityEntities, feasibilityRefusals } from '../contract.ts'

export const feasibilityDomain = defineDomain({
  name: 'feasibility',
  entities: feasibilityEntities,
  contract: feasibilityContract,
  refusals: feasibilityRefusals,
  operations: {},
})

export const feasibilityChecks = []
export const feasibilityDeliverables = []
