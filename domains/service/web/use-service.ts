import { useQuery } from '@tanstack/react-query'
import { recordTexts } from '#apps/web/i18n/texts/records.ts'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { barredBy } from '#apps/web/records/barred.ts'
import { useSend } from '#apps/web/records/use-send.ts'
import type { Barred } from '#apps/web/records/use-write-in.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import type { carePlan } from '../entities/care-plan.ts'
import type { customerEvent } from '../entities/customer-event.ts'
import type { customerImprovement } from '../entities/customer-improvement.ts'
import type { customerTraining } from '../entities/customer-training.ts'
import type { revisit } from '../entities/revisit.ts'
import type { satisfaction } from '../entities/satisfaction.ts'
import type { serviceNone } from '../entities/service-none.ts'
import type { ticket } from '../entities/ticket.ts'

export type Ticket = RecordOf<typeof ticket>
export type Satisfaction = RecordOf<typeof satisfaction>
export type CarePlan = RecordOf<typeof carePlan>
export type Revisit = RecordOf<typeof revisit>
export type CustomerEvent = RecordOf<typeof customerEvent>
export type CustomerTraining = RecordOf<typeof customerTraining>
export type CustomerImprovement = RecordOf<typeof customerImprovement>
export type ServiceNone = RecordOf<typeof serviceNone>

export function useService(projectId: string) {
  const { api } = useWorkspace()
  return useQuery(api.service.serviceSheet.queryOptions({ input: { projectId } }))
}

export function useCare(projectId: string) {
  const { api } = useWorkspace()
  return useQuery(api.service.careSheet.queryOptions({ input: { projectId } }))
}

/** Why somebody may not write here. Service outlives its project: that need not be open any more. */
export function useBarred(projectId: string, ownerId?: string | null): Barred | null {
  const t = useTexts(recordTexts)
  const { me } = useWorkspace()
  const why = barredBy(me, { module: 'service', projectId, ownerId, status: 'active' })
  return why === null ? null : { never: true, text: t('neverWrites') }
}

/** What a form sends: the form says why it is refused. */
export function useServiceForms() {
  const { service } = useWorkspace().client
  const send = useSend()
  return {
    start: send(service.startTicket),
    solve: send(service.solveTicket),
    close: send(service.closeTicket),
    reopenTicket: send(service.reopenTicket),
    assignTicket: send(service.assignTicket),
    prioritise: send(service.prioritiseTicket),
    startCare: send(service.startCare),
    setRhythm: send(service.setCareRhythm),
    handOver: send(service.handOverCare),
    endCare: send(service.endCare),
    doIt: send(service.doRevisit),
    move: send(service.moveRevisit),
    holdEvent: send(service.holdEvent),
    cancelEvent: send(service.cancelEvent),
    holdTraining: send(service.holdCustomerTraining),
    cancelTraining: send(service.cancelCustomerTraining),
    finish: send(service.finishCustomerImprovement),
    decline: send(service.declineCustomerImprovement),
    tell: send(service.tellCustomer),
    reopenImprovement: send(service.reopenCustomerImprovement),
    assignImprovement: send(service.assignCustomerImprovement),
    stateNone: send(service.stateServiceNone),
    revokeNone: send(service.revokeServiceNone),
  }
}
