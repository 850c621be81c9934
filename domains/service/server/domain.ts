import { defineDomain } from '#kernel/domain/domain.ts'
import { serviceContract, serviceEntities, serviceRefusals } from '../contract.ts'
import { cancelCustomerTraining } from './care/cancel-customer-training.ts'
import { cancelEvent } from './care/cancel-event.ts'
import { doRevisit } from './care/do-revisit.ts'
import { endCare } from './care/end-care.ts'
import { handOverCare } from './care/hand-over-care.ts'
import { holdCustomerTraining } from './care/hold-customer-training.ts'
import { holdEvent } from './care/hold-event.ts'
import { moveRevisit } from './care/move-revisit.ts'
import { planCustomerTraining, planEvent } from './care/plan-occasion.ts'
import { revisitInbox } from './care/revisit-inbox.ts'
import { setCareRhythm } from './care/set-care-rhythm.ts'
import { startCare } from './care/start-care.ts'
import { careRunning } from './checks/care-running.ts'
import { improvementsAnswered } from './checks/improvements-answered.ts'
import { satisfactionMeasured } from './checks/satisfaction-measured.ts'
import { ticketsSettled } from './checks/tickets-settled.ts'
import { assignCustomerImprovement } from './improvements/assign-improvement.ts'
import { declineCustomerImprovement } from './improvements/decline-improvement.ts'
import { finishCustomerImprovement } from './improvements/finish-improvement.ts'
import { customerImprovementInbox } from './improvements/improvement-inbox.ts'
import { raiseImprovement } from './improvements/raise-improvement.ts'
import { reopenCustomerImprovement } from './improvements/reopen-improvement.ts'
import { tellCustomer } from './improvements/tell-customer.ts'
import { readCareSheet } from './read-care-sheet.ts'
import { readServiceSheet } from './read-service-sheet.ts'
import { measureSatisfaction } from './satisfaction/measure-satisfaction.ts'
import { revokeServiceNone, stateServiceNone } from './state-none.ts'
import { assignTicket } from './tickets/assign-ticket.ts'
import { closeTicket } from './tickets/close-ticket.ts'
import { openTicket } from './tickets/open-ticket.ts'
import { prioritiseTicket } from './tickets/prioritise-ticket.ts'
import { reopenTicket } from './tickets/reopen-ticket.ts'
import { solveTicket } from './tickets/solve-ticket.ts'
import { startTicket } from './tickets/start-ticket.ts'
import { ticketInbox } from './tickets/ticket-inbox.ts'

export { serviceDeliverables } from './deliverables.ts'

export const serviceDomain = defineDomain({
  name: 'service',
  entities: serviceEntities,
  contract: serviceContract,
  refusals: serviceRefusals,
  operations: {
    ...{ ticket: { create: openTicket }, satisfaction: { create: measureSatisfaction } },
    ...{ customerEvent: { create: planEvent }, customerTraining: { create: planCustomerTraining } },
    ...{ customerImprovement: { create: raiseImprovement }, stateServiceNone, revokeServiceNone },
    ...{ startTicket, solveTicket, closeTicket, reopenTicket, assignTicket, prioritiseTicket },
    ...{ startCare, setCareRhythm, handOverCare, endCare, doRevisit, moveRevisit },
    ...{ holdEvent, cancelEvent, holdCustomerTraining, cancelCustomerTraining },
    ...{ finishCustomerImprovement, declineCustomerImprovement, tellCustomer },
    ...{ reopenCustomerImprovement, assignCustomerImprovement },
    ...{ serviceSheet: readServiceSheet, careSheet: readCareSheet },
  },
})

export const serviceChecks = [satisfactionMeasured, ticketsSettled, careRunning, improvementsAnswered]
export const serviceInboxes = [ticketInbox, revisitInbox, customerImprovementInbox]
