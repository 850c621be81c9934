import { marginKeptCheck } from './selling/checks/margin-kept.ts'
import { proposalAnsweredCheck } from './selling/checks/proposal-answered.ts'
import { proposalApprovedCheck } from './selling/checks/proposal-approved.ts'
import { proposalConfirmedCheck } from './selling/checks/proposal-confirmed.ts'
import { proposalSentCheck } from './selling/checks/proposal-sent.ts'
import { termsAgreedCheck } from './selling/checks/terms-agreed.ts'
import { dealDeliverables } from './selling/deliverables/selling-deliverables.ts'
import { addTerm } from './selling/negotiation/add-term.ts'
import { agreeTerm } from './selling/negotiation/agree-term.ts'
import { dropTerm } from './selling/negotiation/drop-term.ts'
import { moveFloor } from './selling/negotiation/move-floor.ts'
import { onTermApproval } from './selling/negotiation/on-term-approval.ts'
import { reopenTerm } from './selling/negotiation/reopen-term.ts'
import { withdrawTerm } from './selling/negotiation/withdraw-term.ts'
import { retireProduct } from './selling/products/retire-product.ts'
import { sellProductAgain } from './selling/products/sell-product-again.ts'
import { addQuoteLine } from './selling/proposals/add-quote-line.ts'
import { changeQuoteLine } from './selling/proposals/change-quote-line.ts'
import { confirmProposal } from './selling/proposals/confirm-proposal.ts'
import { draftProposal } from './selling/proposals/draft-proposal.ts'
import { dropQuoteLine } from './selling/proposals/drop-quote-line.ts'
import { onProposalApproval } from './selling/proposals/on-proposal-approval.ts'
import { proposalInbox } from './selling/proposals/proposal-inbox.ts'
import { readProposalSheet } from './selling/proposals/read-proposal-sheet.ts'
import { rejectProposal } from './selling/proposals/reject-proposal.ts'
import { reviseProposal } from './selling/proposals/revise-proposal.ts'
import { sendProposal } from './selling/proposals/send-proposal.ts'
import { submitProposal } from './selling/proposals/submit-proposal.ts'
import { withdrawProposal } from './selling/proposals/withdraw-proposal.ts'

export const sellingOperations = {
  ...{ retireProduct, sellProductAgain },
  ...{ proposalSheet: readProposalSheet, draftProposal, reviseProposal, submitProposal, withdrawProposal },
  ...{ sendProposal, confirmProposal, rejectProposal, addQuoteLine, changeQuoteLine, dropQuoteLine },
  ...{ addTerm, moveFloor, agreeTerm, withdrawTerm, dropTerm, reopenTerm },
}

export const sellingSubscribers = [...onProposalApproval, ...onTermApproval]

export const sellingChecks = [
  ...[proposalApprovedCheck, proposalSentCheck, proposalAnsweredCheck, proposalConfirmedCheck],
  ...[termsAgreedCheck, marginKeptCheck],
]
export const sellingDeliverables = dealDeliverables
export const sellingInboxes = [proposalInbox]
