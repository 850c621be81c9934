import { defineDomain } from '#kernel/domain/domain.ts'
import { dealsContract, dealsEntities, dealsRefusals } from '../contract.ts'
import { biddingChecks, biddingDeliverables, biddingInboxes, biddingOperations } from './bidding.ts'
import {
  opportunitiesChecks,
  opportunitiesDeliverables,
  opportunitiesInboxes,
  opportunitiesOperations,
} from './opportunities.ts'
import { requirementsSubject } from './requirements/guest-subject.ts'
import {
  requirementsChecks,
  requirementsDeliverables,
  requirementsOperations,
  requirementsSubscribers,
} from './requirements.ts'
import { proposalSubject } from './selling/proposals/guest-subject.ts'
import { sellingChecks, sellingDeliverables, sellingInboxes, sellingOperations, sellingSubscribers } from './selling.ts'

export const dealsDomain = defineDomain({
  name: 'deals',
  entities: dealsEntities,
  contract: dealsContract,
  refusals: dealsRefusals,
  operations: {
    ...sellingOperations,
    ...requirementsOperations,
    ...opportunitiesOperations,
    ...biddingOperations,
  },
  subscribers: [...requirementsSubscribers, ...sellingSubscribers],
})

export const dealsChecks = [...sellingChecks, ...requirementsChecks, ...opportunitiesChecks, ...biddingChecks]
export const dealsDeliverables = [
  ...sellingDeliverables,
  ...requirementsDeliverables,
  ...opportunitiesDeliverables,
  ...biddingDeliverables,
]
export const dealsInboxes = [...sellingInboxes, ...opportunitiesInboxes, ...biddingInboxes]
export const dealsGuestSubjects = [requirementsSubject, proposalSubject]
