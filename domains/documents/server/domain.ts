import { defineDomain } from '#kernel/domain/domain.ts'
import { documentsContract, documentsEntities, documentsRefusals } from '../contract.ts'
import { attachFile } from './attach-file.ts'
import { carryPlanBookOver } from './carry-plan-book-over.ts'
import { approved } from './checks/approved.ts'
import { planBookAnswered } from './checks/plan-book-answered.ts'
import { planBookSent } from './checks/plan-book-sent.ts'
import { planBookDeliverable, recipientsDeliverable } from './deliverables.ts'
import { downloadPlanBook } from './download-plan-book.ts'
import { generatePlanBook } from './generate-plan-book.ts'
import { onPlanBookApproval } from './on-plan-book-approval.ts'
import { readPlanBookSheet } from './read-plan-book-sheet.ts'
import { addRecipient } from './recipients/add-recipient.ts'
import { answerPlanBook } from './recipients/answer-plan-book.ts'
import { sendPlanBook } from './recipients/send-plan-book.ts'
import { submitPlanBook } from './submit-plan-book.ts'
import { withdrawPlanBook } from './withdraw-plan-book.ts'
import { downloadDocument } from './written/download-document.ts'
import { readShelf } from './written/read-shelf.ts'
import { writeDocument } from './written/write-document.ts'

export const documentsDomain = defineDomain({
  name: 'documents',
  entities: documentsEntities,
  contract: documentsContract,
  refusals: documentsRefusals,
  operations: {
    ...{ planBookSheet: readPlanBookSheet, generatePlanBook, downloadPlanBook },
    ...{ submitPlanBook, withdrawPlanBook, attachFile },
    ...{ documentShelf: readShelf, writeDocument, downloadDocument },
    ...{ addRecipient, sendPlanBook, answerPlanBook },
  },
  subscribers: [...onPlanBookApproval, carryPlanBookOver],
})

export const documentsChecks = [approved, planBookSent, planBookAnswered]
export const documentsDeliverables = [planBookDeliverable, recipientsDeliverable]
