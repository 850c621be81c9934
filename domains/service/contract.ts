import { z } from 'zod'
import { crudContract } from '#kernel/contract/crud.ts'
import { recordSchema } from '#kernel/entity/record-schema.ts'
import { idSchema } from '#kernel/entity/value-schema.ts'
import { carePlan } from './entities/care-plan.ts'
import { customerEvent } from './entities/customer-event.ts'
import { customerImprovement } from './entities/customer-improvement.ts'
import { customerTraining } from './entities/customer-training.ts'
import { revisit } from './entities/revisit.ts'
import { satisfaction } from './entities/satisfaction.ts'
import { serviceNone } from './entities/service-none.ts'
import { ticket } from './entities/ticket.ts'
import { inProject } from './operations/act.ts'
import { careOperations } from './operations/care.ts'
import { improvementOperations } from './operations/improvements.ts'
import { ticketOperations } from './operations/tickets.ts'
import { satisfactionSummarySchema } from './satisfaction-summary.ts'

export { carePlan } from './entities/care-plan.ts'
export { customerEvent } from './entities/customer-event.ts'
export { customerImprovement } from './entities/customer-improvement.ts'
export { customerTraining } from './entities/customer-training.ts'
export { revisit } from './entities/revisit.ts'
export { satisfaction } from './entities/satisfaction.ts'
export { serviceNone } from './entities/service-none.ts'
export { ticket } from './entities/ticket.ts'
export { serviceRefusals } from './refusals.ts'
export type { SatisfactionSummary } from './satisfaction-summary.ts'

export const serviceEntities = {
  ...{ ticket, carePlan, revisit, satisfaction },
  ...{ customerEvent, customerTraining, customerImprovement, serviceNone },
}

const ofProject = z.strictObject({ projectId: idSchema })

export const serviceContract = {
  ...ticketOperations,
  satisfaction: crudContract(satisfaction),
  ...careOperations,
  ...improvementOperations,
  serviceSheet: inProject('GET', 'service')
    .input(ofProject)
    .output(
      z.object({
        tickets: z.array(recordSchema(ticket)),
        satisfactions: z.array(recordSchema(satisfaction)),
        summary: satisfactionSummarySchema,
        noTickets: recordSchema(serviceNone).nullable(),
      }),
    ),
  careSheet: inProject('GET', 'care')
    .input(ofProject)
    .output(
      z.object({
        /** The one that runs, else the one that ended last. */
        plan: recordSchema(carePlan).nullable(),
        revisits: z.array(recordSchema(revisit)),
        events: z.array(recordSchema(customerEvent)),
        trainings: z.array(recordSchema(customerTraining)),
        improvements: z.array(recordSchema(customerImprovement)),
        satisfactions: z.array(recordSchema(satisfaction)),
        noImprovements: recordSchema(serviceNone).nullable(),
      }),
    ),
}
