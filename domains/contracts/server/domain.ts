import { defineDomain } from '#kernel/domain/domain.ts'
import { contractsContract, contractsEntities, contractsRefusals } from '../contract.ts'
import { contractsArchived } from './checks/archived.ts'
import { obligationsMet } from './checks/obligations-met.ts'
import { profitSettled } from './checks/profit-settled.ts'
import { receivablesPlanned } from './checks/receivables-planned.ts'
import { receivablesSettled } from './checks/receivables-settled.ts'
import { contractsSigned } from './checks/signed.ts'
import { archiveContract } from './contract/archive-contract.ts'
import { assignContract } from './contract/assign-contract.ts'
import { bringIntoForce } from './contract/bring-into-force.ts'
import { completeContract } from './contract/complete-contract.ts'
import { onContractApproval } from './contract/on-contract-approval.ts'
import { readContractApproval } from './contract/read-contract-approval.ts'
import { reviseContract } from './contract/revise-contract.ts'
import { signContract } from './contract/sign-contract.ts'
import { startSigning } from './contract/start-signing.ts'
import { submitContract } from './contract/submit-contract.ts'
import { takeBackSignature } from './contract/take-back-signature.ts'
import { terminateContract } from './contract/terminate-contract.ts'
import { withdrawContract } from './contract/withdraw-contract.ts'
import { contractInbox } from './inbox/contract-inbox.ts'
import { obligationInbox } from './inbox/obligation-inbox.ts'
import { receivableInbox } from './inbox/receivable-inbox.ts'
import { addReceivable } from './money/add-receivable.ts'
import { allocatePayment } from './money/allocate-payment.ts'
import { changeReceivable } from './money/change-receivable.ts'
import { dropReceivable } from './money/drop-receivable.ts'
import { enterPayment } from './money/enter-payment.ts'
import { issueInvoice } from './money/issue-invoice.ts'
import { onReschedulingApproval } from './money/on-rescheduling-approval.ts'
import { requestRescheduling } from './money/request-rescheduling.ts'
import { takeBackPayment } from './money/take-back-payment.ts'
import { voidInvoice } from './money/void-invoice.ts'
import { withdrawRescheduling } from './money/withdraw-rescheduling.ts'
import { addObligation } from './obligations/add-obligation.ts'
import { changeObligation } from './obligations/change-obligation.ts'
import { dropObligation } from './obligations/drop-obligation.ts'
import { meetObligation } from './obligations/meet-obligation.ts'
import { reopenObligation } from './obligations/reopen-obligation.ts'
import { waiveObligation } from './obligations/waive-obligation.ts'
import { readProfit } from './profit/read-profit.ts'

export { contractsDeliverables } from './deliverables.ts'
export { contractsViews } from './profit/profit-view.ts'

export const contractsDomain = defineDomain({
  name: 'contracts',
  entities: contractsEntities,
  contract: contractsContract,
  refusals: contractsRefusals,
  operations: {
    ...{ contractApproval: readContractApproval, submitContract, withdrawContract, reviseContract, startSigning },
    ...{ signContract, takeBackSignature, bringIntoForce, archiveContract, completeContract, terminateContract },
    ...{ assignContract },
    ...{ addObligation, changeObligation, dropObligation, meetObligation, waiveObligation, reopenObligation },
    ...{ addReceivable, changeReceivable, dropReceivable, requestRescheduling, withdrawRescheduling },
    ...{ issueInvoice, voidInvoice, enterPayment, allocatePayment, takeBackPayment, profit: readProfit },
  },
  subscribers: [...onContractApproval, ...onReschedulingApproval],
})

export const contractsChecks = [
  ...[contractsSigned, contractsArchived, obligationsMet],
  ...[receivablesPlanned, receivablesSettled, profitSettled],
]
export const contractsInboxes = [contractInbox, obligationInbox, receivableInbox]
