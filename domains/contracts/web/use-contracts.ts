import { useQuery } from '@tanstack/react-query'
import { recordTexts } from '#apps/web/i18n/texts/records.ts'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { barredBy } from '#apps/web/records/barred.ts'
import { useCommand } from '#apps/web/records/use-command.ts'
import { useRecords } from '#apps/web/records/use-records.ts'
import { useSend } from '#apps/web/records/use-send.ts'
import type { Barred } from '#apps/web/records/use-write-in.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import type { ApprovalView } from '#domains/process/contract.ts'
import type { Declaration, RecordOf } from '#kernel/entity/entity.ts'
import type { contract } from '../entities/contract.ts'
import type { contractObligation } from '../entities/contract-obligation.ts'
import type { contractSignature } from '../entities/contract-signature.ts'
import type { invoice } from '../entities/invoice.ts'
import type { payment } from '../entities/payment.ts'
import type { receivable } from '../entities/receivable.ts'
import type { rescheduling } from '../entities/rescheduling.ts'

export type Contract = RecordOf<typeof contract>
export type Signature = RecordOf<typeof contractSignature>
export type Obligation = RecordOf<typeof contractObligation>
export type Receivable = RecordOf<typeof receivable>
export type Invoice = RecordOf<typeof invoice>
export type Payment = RecordOf<typeof payment>
export type Rescheduling = RecordOf<typeof rescheduling>

/** As many as are worked through by hand. */
const ALL = 200

/** The records of a type in a project, oldest first. */
export function useOfProject<D extends Declaration>(entity: D, projectId: string) {
  return useRecords(entity, { project: projectId, sort: 'id', limit: ALL })
}

export function useProfit(projectId: string) {
  const { api } = useWorkspace()
  const reads = ['contract', 'invoice', 'payment', 'expense', 'project']
  return useQuery(api.contracts.profit.queryOptions({ input: { projectId }, meta: { reads } }))
}

/** What a contract or a rescheduling waits for; null where it waits for nobody. */
export function useContractApproval({ id, state }: { id: string; state: string }): ApprovalView | null {
  const { api } = useWorkspace()
  const waits = state === 'submitted'
  const reads = ['contract', 'rescheduling', 'approval', 'approval_decision']
  const { data } = useQuery({
    ...api.contracts.contractApproval.queryOptions({ input: { id }, meta: { reads } }),
    enabled: waits,
  })
  return waits && data?.result === 'pending' ? data : null
}

/** What was agreed outlives its project: that need not be open any more. */
export function useAgreedBarred(projectId: string, ownerId?: string | null): Barred | null {
  const t = useTexts(recordTexts)
  const { me } = useWorkspace()
  const why = barredBy(me, { module: 'contracts', projectId, ownerId, status: 'active' })
  return why === null ? null : { never: true, text: t('neverWrites') }
}

/** What a click does. */
export function useContractCommands() {
  const { client } = useWorkspace()
  const { contracts } = client
  return {
    withdraw: useCommand(contracts.withdrawContract),
    startSigning: useCommand(contracts.startSigning),
    dropObligation: useCommand(contracts.dropObligation),
    dropReceivable: useCommand(contracts.dropReceivable),
    withdrawDelay: useCommand(contracts.withdrawRescheduling),
  }
}

/** What a form sends: the form says why it is refused. */
export function useContractForms() {
  const { client } = useWorkspace()
  const send = useSend()
  const { contracts, process } = client
  return {
    submit: send(contracts.submitContract),
    revise: send(contracts.reviseContract),
    sign: send(contracts.signContract),
    takeBackSignature: send(contracts.takeBackSignature),
    bringIntoForce: send(contracts.bringIntoForce),
    archive: send(contracts.archiveContract),
    complete: send(contracts.completeContract),
    terminate: send(contracts.terminateContract),
    assign: send(contracts.assignContract),
    addObligation: send(contracts.addObligation),
    changeObligation: send(contracts.changeObligation),
    meet: send(contracts.meetObligation),
    waive: send(contracts.waiveObligation),
    reopen: send(contracts.reopenObligation),
    addReceivable: send(contracts.addReceivable),
    changeReceivable: send(contracts.changeReceivable),
    reschedule: send(contracts.requestRescheduling),
    issueInvoice: send(contracts.issueInvoice),
    voidInvoice: send(contracts.voidInvoice),
    enterPayment: send(contracts.enterPayment),
    allocate: send(contracts.allocatePayment),
    takeBackPayment: send(contracts.takeBackPayment),
    decide: send(process.decideApproval),
  }
}
