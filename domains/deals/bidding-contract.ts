import { clarificationOperations } from './bidding/operations/clarifications.ts'
import { documentOperations } from './bidding/operations/documents.ts'
import { fundingOperations } from './bidding/operations/funding.ts'
import { materialOperations } from './bidding/operations/materials.ts'
import { tenderOperations } from './bidding/operations/tenders.ts'
import { fundingApplication } from './entities/funding-application.ts'
import { fundingMaterial } from './entities/funding-material.ts'
import { tender } from './entities/tender.ts'
import { tenderClarification } from './entities/tender-clarification.ts'
import { tenderDocument } from './entities/tender-document.ts'
import { tenderPrice } from './entities/tender-price.ts'

export { fundingApplication } from './entities/funding-application.ts'
export { fundingMaterial } from './entities/funding-material.ts'
export { tender } from './entities/tender.ts'
export { tenderClarification } from './entities/tender-clarification.ts'
export { tenderDocument } from './entities/tender-document.ts'
export { tenderPrice } from './entities/tender-price.ts'

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
