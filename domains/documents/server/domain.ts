import { defineDomain } from '#kernel/domain/domain.ts'
import { documentsContract, documentsEntities, documentsRefusals } from '../contract.ts'
import { approved } from './checks/approved.ts'
import { planBookDeliverable } from './deliverables.ts'
import { downloadPlanBook } from './download-plan-book.ts'
import { generatePlanBook } from './generate-plan-book.ts'
import { onApproval } from './on-approval.ts'
import { submitPlanBook } from './submit-plan-book.ts'

export const documentsDomain = defineDomain({
  name: 'documents',
  entities: documentsEntities,
  contract: documentsContract,
  refusals: documentsRefusals,
  operations: { generatePlanBook, submitPlanBook, downloadPlanBook },
  subscribers: onApproval,
})

export const documentsChecks = [approved]
export const documentsDeliverables = [planBookDeliverable]
