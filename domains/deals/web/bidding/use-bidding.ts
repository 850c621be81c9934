import { useQuery } from '@tanstack/react-query'
import { useSend } from '#apps/web/records/use-send.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import type { fundingApplication } from '../../entities/funding-application.ts'
import type { fundingMaterial } from '../../entities/funding-material.ts'
import type { tender } from '../../entities/tender.ts'
import type { tenderClarification } from '../../entities/tender-clarification.ts'
import type { tenderDocument } from '../../entities/tender-document.ts'
import type { tenderPrice } from '../../entities/tender-price.ts'

export type Tender = RecordOf<typeof tender>
export type TenderDocument = RecordOf<typeof tenderDocument>
export type Clarification = RecordOf<typeof tenderClarification>
export type TenderPrice = RecordOf<typeof tenderPrice>
export type Funding = RecordOf<typeof fundingApplication>
export type Material = RecordOf<typeof fundingMaterial>

const READS = ['tender', 'tender_clarification']

/** The legal times of a tender. */
export function useTenderTimes(id: string) {
  const { api } = useWorkspace()
  return useQuery(api.deals.tenderTimes.queryOptions({ input: { id }, meta: { reads: READS } }))
}

export function useTenderForms() {
  const { deals } = useWorkspace().client
  const send = useSend()
  return {
    decide: send(deals.decideBid),
    move: send(deals.moveTender),
    price: send(deals.priceBid),
    noQuestions: send(deals.waiveQuestions),
    submit: send(deals.submitBid),
    recall: send(deals.recallBid),
    open: send(deals.openTender),
    result: send(deals.recordTenderResult),
    reopen: send(deals.reopenTender),
    contract: send(deals.noteTenderContract),
    payBond: send(deals.payBond),
    settleBond: send(deals.settleBond),
    nextRound: send(deals.nextRound),
    assign: send(deals.assignTender),
    ask: send(deals.askTenderer),
    addPrice: send(deals.enterPrice),
  }
}

export function useClarificationForms() {
  const { deals } = useWorkspace().client
  const send = useSend()
  return {
    answer: send(deals.answerClarification),
    drop: send(deals.dropClarification),
    reopen: send(deals.reopenClarification),
    assign: send(deals.assignClarification),
  }
}

/** What is sent about the papers of a tender. */
export function useDocumentForms() {
  const { deals } = useWorkspace().client
  const send = useSend()
  return {
    usual: send(deals.addUsualDocuments),
    add: send(deals.addTenderDocument),
    ready: send(deals.readyDocument),
    waive: send(deals.waiveDocument),
    reopen: send(deals.reopenDocument),
    assign: send(deals.assignDocument),
  }
}

/** What is sent about the papers of an application. */
export function useMaterialForms() {
  const { deals } = useWorkspace().client
  const send = useSend()
  return {
    usual: send(deals.addUsualMaterials),
    add: send(deals.addMaterial),
    ready: send(deals.readyMaterial),
    waive: send(deals.waiveMaterial),
    reopen: send(deals.reopenMaterial),
    assign: send(deals.assignMaterial),
  }
}

export function useFundingForms() {
  const { deals } = useWorkspace().client
  const send = useSend()
  return {
    move: send(deals.moveFunding),
    submit: send(deals.submitFunding),
    result: send(deals.recordFundingResult),
    receive: send(deals.receiveFunds),
    otherFunding: send(deals.decideOtherFunding),
    withdraw: send(deals.withdrawFunding),
    reopen: send(deals.reopenFunding),
    assign: send(deals.assignFunding),
  }
}
