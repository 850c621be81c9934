import { defineDomain } from '#kernel/domain/domain.ts'
import { closingContract, closingEntities, closingRefusals } from '../contract.ts'
import { exemptDeliverable } from './archive/exempt-deliverable.ts'
import { fileDeliverable } from './archive/file-deliverable.ts'
import { followVersion } from './archive/follow-version.ts'
import { readArchive } from './archive/read-archive.ts'
import { takeBackEntry } from './archive/take-back-entry.ts'
import { archiveCompleteCheck } from './checks/archive-complete.ts'
import { filedCheck } from './checks/filed.ts'
import { handedOverCheck } from './checks/handed-over.ts'
import { improvementsOwnedCheck } from './checks/improvements-owned.ts'
import { reportApprovedCheck } from './checks/report-approved.ts'
import { archiveDeliverable } from './deliverables/archive.ts'
import { handOversDeliverable } from './deliverables/hand-overs.ts'
import { improvementsDeliverable } from './deliverables/improvements.ts'
import { reportDeliverable } from './deliverables/report.ts'
import { acceptHandOver } from './hand-over/accept-hand-over.ts'
import { giveAgain } from './hand-over/give-again.ts'
import { giveHandOver } from './hand-over/give-hand-over.ts'
import { handOverInbox } from './hand-over/hand-over-inbox.ts'
import { returnHandOver } from './hand-over/return-hand-over.ts'
import { acceptImprovement } from './improvements/accept-improvement.ts'
import { finishImprovement } from './improvements/finish-improvement.ts'
import { improvementInbox } from './improvements/improvement-inbox.ts'
import { rejectImprovement } from './improvements/reject-improvement.ts'
import { reopenImprovement } from './improvements/reopen-improvement.ts'
import { draftClosingReport } from './report/draft-closing-report.ts'
import { onReportApproval } from './report/on-report-approval.ts'
import { readClosingSheet } from './report/read-closing-sheet.ts'
import { submitClosingReport } from './report/submit-closing-report.ts'
import { withdrawClosingReport } from './report/withdraw-closing-report.ts'

export const closingDomain = defineDomain({
  name: 'closing',
  entities: closingEntities,
  contract: closingContract,
  refusals: closingRefusals,
  operations: {
    ...{ closingSheet: readClosingSheet, draftClosingReport, submitClosingReport, withdrawClosingReport },
    ...{ acceptImprovement, finishImprovement, rejectImprovement, reopenImprovement },
    ...{ giveHandOver, acceptHandOver, returnHandOver, giveAgain },
    ...{ archive: readArchive, fileDeliverable, exemptDeliverable, takeBackEntry },
  },
  subscribers: [...onReportApproval, followVersion],
})

export const closingChecks = [
  reportApprovedCheck,
  improvementsOwnedCheck,
  handedOverCheck,
  archiveCompleteCheck,
  filedCheck,
]
export const closingDeliverables = [
  reportDeliverable,
  improvementsDeliverable,
  handOversDeliverable,
  archiveDeliverable,
]
export const closingInboxes = [improvementInbox, handOverInbox]
