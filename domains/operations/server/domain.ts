import { defineDomain } from '#kernel/domain/domain.ts'
import { operationsContract, operationsEntities, operationsRefusals } from '../contract.ts'
import { designedCheck } from './checks/designed.ts'
import { metricsSetUpCheck } from './checks/metrics-set-up.ts'
import { partsPlannedCheck } from './checks/parts-planned.ts'
import { periodsPlannedCheck } from './checks/periods-planned.ts'
import { periodsReviewedCheck } from './checks/periods-reviewed.ts'
import { resourcedCheck } from './checks/resourced.ts'
import { rhythmSetCheck } from './checks/rhythm-set.ts'
import { assignDesign } from './designs/assign-design.ts'
import { createDesign } from './designs/create-design.ts'
import { onDesignApproval } from './designs/on-design-approval.ts'
import { readDesignBoard } from './designs/read-design-board.ts'
import { reviseDesign } from './designs/revise-design.ts'
import { submitDesign } from './designs/submit-design.ts'
import { withdrawDesign } from './designs/withdraw-design.ts'
import { assignPart } from './parts/assign-part.ts'
import { createPart } from './parts/create-part.ts'
import { onPartApproval } from './parts/on-part-approval.ts'
import { readPartBoard } from './parts/read-part-board.ts'
import { revisePart } from './parts/revise-part.ts'
import { submitPart } from './parts/submit-part.ts'
import { withdrawPart } from './parts/withdraw-part.ts'
import { assignPeriod } from './periods/assign-period.ts'
import { beginPeriod } from './periods/begin-period.ts'
import { createPeriod } from './periods/create-period.ts'
import { onPeriodApproval } from './periods/on-period-approval.ts'
import { periodInbox } from './periods/period-inbox.ts'
import { readPeriodBoard } from './periods/read-period-board.ts'
import { reopenPeriod } from './periods/reopen-period.ts'
import { replanPeriod } from './periods/replan-period.ts'
import { restorePeriod } from './periods/restore-period.ts'
import { reviewPeriod } from './periods/review-period.ts'
import { submitPeriod } from './periods/submit-period.ts'
import { updatePeriod } from './periods/update-period.ts'
import { withdrawPeriod } from './periods/withdraw-period.ts'
import { answerResource } from './resources/answer-resource.ts'
import { assignRhythm } from './rhythms/assign-rhythm.ts'

export { operationsDeliverables } from './deliverables/all.ts'

export const operationsDomain = defineDomain({
  name: 'operations',
  entities: operationsEntities,
  contract: operationsContract,
  refusals: operationsRefusals,
  operations: {
    operationDesign: { create: createDesign },
    operationPart: { create: createPart },
    operationPeriod: { create: createPeriod, update: updatePeriod, restore: restorePeriod },
    ...{ designBoard: readDesignBoard, submitDesign, withdrawDesign, reviseDesign, assignDesign },
    ...{ partBoard: readPartBoard, submitPart, withdrawPart, revisePart, assignPart },
    ...{ answerResource, assignRhythm, periodBoard: readPeriodBoard },
    ...{ submitPeriod, withdrawPeriod, replanPeriod, beginPeriod, assignPeriod, reviewPeriod, reopenPeriod },
  },
  subscribers: [...onDesignApproval, ...onPartApproval, ...onPeriodApproval],
})

export const operationsChecks = [
  ...[designedCheck, partsPlannedCheck, resourcedCheck, metricsSetUpCheck],
  ...[rhythmSetCheck, periodsPlannedCheck, periodsReviewedCheck],
]
export const operationsInboxes = [periodInbox]
