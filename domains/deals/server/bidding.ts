import { bidDecided } from './bidding/checks/bid-decided.ts'
import { bidReady } from './bidding/checks/bid-ready.ts'
import { bidSubmitted } from './bidding/checks/bid-submitted.ts'
import { bondSettled } from './bidding/checks/bond-settled.ts'
import { clarified } from './bidding/checks/clarified.ts'
import { fundingComplete } from './bidding/checks/funding-complete.ts'
import { fundingSettled } from './bidding/checks/funding-settled.ts'
import { fundingSubmitted } from './bidding/checks/funding-submitted.ts'
import { tenderResult } from './bidding/checks/tender-result.ts'
import { answerClarification } from './bidding/clarifications/answer-clarification.ts'
import { askTenderer } from './bidding/clarifications/ask-tenderer.ts'
import { assignClarification } from './bidding/clarifications/assign-clarification.ts'
import { dropClarification } from './bidding/clarifications/drop-clarification.ts'
import { reopenClarification } from './bidding/clarifications/reopen-clarification.ts'
import { biddingDeliverables as deliverables } from './bidding/deliverables.ts'
import { addTenderDocument } from './bidding/documents/add-document.ts'
import { addUsualDocuments } from './bidding/documents/add-usual-documents.ts'
import { assignDocument } from './bidding/documents/assign-document.ts'
import { readyDocument } from './bidding/documents/ready-document.ts'
import { reopenDocument } from './bidding/documents/reopen-document.ts'
import { waiveDocument } from './bidding/documents/waive-document.ts'
import { assignFunding } from './bidding/funding/assign-funding.ts'
import { decideOtherFunding } from './bidding/funding/decide-other-funding.ts'
import { moveFunding } from './bidding/funding/move-funding.ts'
import { receiveFunds } from './bidding/funding/receive-funds.ts'
import { recordFundingResult } from './bidding/funding/record-funding-result.ts'
import { reopenFunding } from './bidding/funding/reopen-funding.ts'
import { submitFunding } from './bidding/funding/submit-funding.ts'
import { withdrawFunding } from './bidding/funding/withdraw-funding.ts'
import { fundingInbox } from './bidding/funding-inbox.ts'
import { addMaterial } from './bidding/materials/add-material.ts'
import { addUsualMaterials } from './bidding/materials/add-usual-materials.ts'
import { assignMaterial } from './bidding/materials/assign-material.ts'
import { readyMaterial } from './bidding/materials/ready-material.ts'
import { reopenMaterial } from './bidding/materials/reopen-material.ts'
import { waiveMaterial } from './bidding/materials/waive-material.ts'
import { clarificationInbox, documentInbox, materialInbox } from './bidding/paper-inboxes.ts'
import { enterPrice } from './bidding/prices/enter-price.ts'
import { tenderInbox } from './bidding/tender-inbox.ts'
import { assignTender } from './bidding/tenders/assign-tender.ts'
import { decideBid } from './bidding/tenders/decide-bid.ts'
import { moveTender } from './bidding/tenders/move-tender.ts'
import { nextRound } from './bidding/tenders/next-round.ts'
import { noteTenderContract } from './bidding/tenders/note-tender-contract.ts'
import { openTender } from './bidding/tenders/open-tender.ts'
import { payBond } from './bidding/tenders/pay-bond.ts'
import { priceBid } from './bidding/tenders/price-bid.ts'
import { readTenderTimes } from './bidding/tenders/read-times.ts'
import { recallBid } from './bidding/tenders/recall-bid.ts'
import { recordTenderResult } from './bidding/tenders/record-tender-result.ts'
import { reopenTender } from './bidding/tenders/reopen-tender.ts'
import { settleBond } from './bidding/tenders/settle-bond.ts'
import { submitBid } from './bidding/tenders/submit-bid.ts'
import { waiveQuestions } from './bidding/tenders/waive-questions.ts'

export const biddingOperations = {
  ...{ answerClarification, askTenderer, assignClarification, dropClarification, reopenClarification },
  ...{ addTenderDocument, addUsualDocuments, assignDocument, readyDocument, reopenDocument, waiveDocument },
  ...{
    assignFunding,
    decideOtherFunding,
    moveFunding,
    receiveFunds,
    recordFundingResult,
    reopenFunding,
    submitFunding,
    withdrawFunding,
  },
  ...{ addMaterial, addUsualMaterials, assignMaterial, readyMaterial, reopenMaterial, waiveMaterial },
  ...{ enterPrice },
  ...{
    assignTender,
    decideBid,
    moveTender,
    nextRound,
    noteTenderContract,
    openTender,
    payBond,
    priceBid,
    tenderTimes: readTenderTimes,
    recallBid,
    recordTenderResult,
    reopenTender,
    settleBond,
    submitBid,
    waiveQuestions,
  },
}

export const biddingChecks = [
  bidDecided,
  bidReady,
  bidSubmitted,
  bondSettled,
  clarified,
  fundingComplete,
  fundingSettled,
  fundingSubmitted,
  tenderResult,
]
export const biddingDeliverables = deliverables
export const biddingInboxes = [tenderInbox, documentInbox, clarificationInbox, fundingInbox, materialInbox]
