import type { RecordOf } from '#kernel/entity/entity.ts'
import { stateGuard } from '#kernel/entity/state-guard.ts'
import {
  carePlan,
  customerEvent,
  customerImprovement,
  customerTraining,
  revisit,
  serviceRefusals,
  ticket,
} from '../contract.ts'

export type Ticket = RecordOf<typeof ticket>
export type CarePlan = RecordOf<typeof carePlan>
export type Revisit = RecordOf<typeof revisit>
export type CustomerImprovement = RecordOf<typeof customerImprovement>

// Each refuses a command that the record's state does not allow.
export const requireTicketState = stateGuard(ticket, serviceRefusals, 'ticket.wrong_state')
export const requirePlanState = stateGuard(carePlan, serviceRefusals, 'care_plan.wrong_state')
export const requireRevisitState = stateGuard(revisit, serviceRefusals, 'revisit.wrong_state')
export const requireEventState = stateGuard(customerEvent, serviceRefusals, 'customer_event.wrong_state')
export const requireTrainingState = stateGuard(customerTraining, serviceRefusals, 'customer_training.wrong_state')
export const requireImprovementState = stateGuard(
  customerImprovement,
  serviceRefusals,
  'customer_improvement.wrong_state',
)
