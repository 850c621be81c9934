import { fundingApplication } from './bidding/entities/funding-application.ts'
import { fundingMaterial } from './bidding/entities/funding-material.ts'
import { tender } from './bidding/entities/tender.ts'
import { tenderClarification } from './bidding/entities/tender-clarification.ts'
import { tenderDocument } from './bidding/entities/tender-document.ts'
import { tenderPrice } from './bidding/entities/tender-price.ts'
import { clarificationOperations } from './bidding/operations/clarifications.ts'
import { documentOperations } from './bidding/operations/documents.ts'
import { fundingOperations } from './bidding/operations/funding.ts'
import { materialOperations } from './bidding/operations/materials.ts'
import { tenderOperations } from './bidding/operations/tenders.ts'

export { fundingApplication } from './bidding/entities/funding-application.ts'
export { fundingMaterial } from './bidding/entities/funding-material.ts'
export { tender } from './bidding/entities/tender.ts'
export { tenderClarification } from './bidding/entities/tender-clarification.ts'
export { tenderDocument } from './bidding/entities/tender-document.ts'
export { tenderPrice } from './bidding/entities/tender-price.ts'

export const biddingEntities = {
  ...{ tender, tenderDocument, tenderClarification, tenderPrice },
  ...{ fundingApplication, fundingMaterial },
}

export const biddingContract = {
  ...tenderOperations,
  ...documentOperations,
  ...clarificationOperations,
  ...fundingOperations,
  ...materialOperations,
}
