import { defineDomain } from '#kernel/domain/domain.ts'
import { dealsContract, dealsEntities, dealsRefusals } from '../contract.ts'
import { biddingChecks, biddingDeliverables, biddingOperations } from './bidding.ts'
import { requirementsChecks, requirementsDeliverables, requirementsOperations } from './requirements.ts'
import { sellingChecks, sellingDeliverables, sellingOperations } from './selling.ts'

export const dealsDomain = defineDomain({
  name: 'deals',
  entities: dealsEntities,
  contract: dealsContract,
  refusals: dealsRefusals,
  operations: { ...sellingOperations, ...requirementsOperations, ...biddingOperations },
})

export const dealsChecks = [...sellingChecks, ...requirementsChecks, ...biddingChecks]
export const dealsDeliverables = [...sellingDeliverables, ...requirementsDeliverables, ...biddingDeliverables]
