import { useQuery } from '@tanstack/react-query'
import { useCommand } from '#apps/web/records/use-command.ts'
import { useSend } from '#apps/web/records/use-send.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import type { negotiationTerm } from '../../entities/negotiation-term.ts'
import type { product } from '../../entities/product.ts'
import type { ProposalSheet } from '../../selling-contract.ts'

export type Proposal = NonNullable<ProposalSheet['proposal']>
export type SheetLine = ProposalSheet['lines'][number]
export type Term = RecordOf<typeof negotiationTerm>
export type Product = RecordOf<typeof product>

const READS = ['proposal', 'quote_line', 'approval', 'project']

/** A version of a project's proposal; the newest where none is named. */
export function useProposalSheet(projectId: string, number?: number) {
  const { api } = useWorkspace()
  const input = { projectId, ...(number !== undefined && { number }) }
  return useQuery(api.deals.proposalSheet.queryOptions({ input, meta: { reads: READS } }))
}

/** What a click does. */
export function useSellingCommands() {
  const { client } = useWorkspace()
  return {
    withdraw: useCommand(client.deals.withdrawProposal),
    dropLine: useCommand(client.deals.dropQuoteLine),
    withdrawTerm: useCommand(client.deals.withdrawTerm),
  }
}

/** What a form sends: the form says why it is refused. */
export function useSellingForms() {
  const { client } = useWorkspace()
  const send = useSend()
  const { deals } = client
  return {
    retire: send(deals.retireProduct),
    sellAgain: send(deals.sellProductAgain),
    begin: send(deals.draftProposal),
    submit: send(deals.submitProposal),
    decide: send(client.process.decideApproval),
    send: send(deals.sendProposal),
    confirm: send(deals.confirmProposal),
    refuse: send(deals.rejectProposal),
    revise: send(deals.reviseProposal),
    addLine: send(deals.addQuoteLine),
    changeLine: send(deals.changeQuoteLine),
    addTerm: send(deals.addTerm),
    changeTerm: send(deals.negotiationTerm.update),
    agree: send(deals.agreeTerm),
    moveFloor: send(deals.moveFloor),
    drop: send(deals.dropTerm),
    reopen: send(deals.reopenTerm),
  }
}
