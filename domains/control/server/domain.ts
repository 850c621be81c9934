import { defineDomain } from '#kernel/domain/domain.ts'
import { controlContract, controlEntities, controlRefusals } from '../contract.ts'
import { actionInbox } from './action-inbox.ts'
import { assignAction } from './assign-action.ts'
import { baselineSet } from './checks/baseline-set.ts'
import { deviationsCorrected } from './checks/deviations-corrected.ts'
import { performanceReviewed } from './checks/performance-reviewed.ts'
import { qualityPassed } from './checks/quality-passed.ts'
import { reportedThroughout } from './checks/reported-throughout.ts'
import { statusCurrent } from './checks/status-current.ts'
import { compareBaselines } from './compare-baselines.ts'
import { completeAction } from './complete-action.ts'
import { concedeCheck } from './concede-check.ts'
import { correctDeviation } from './correct-deviation.ts'
import { baselinesDeliverable } from './deliverables/baselines.ts'
import {
  actionsDeliverable,
  checksDeliverable,
  reportsDeliverable,
  reviewsDeliverable,
} from './deliverables/records.ts'
import { costReportDeliverable, earnedValueDeliverable } from './deliverables/views.ts'
import { draftReport } from './draft-report.ts'
import { dropAction } from './drop-action.ts'
import { estimateRest } from './estimate-rest.ts'
import { finaliseReview } from './finalise-review.ts'
import { judgeReview } from './judge-review.ts'
import { postponeAction } from './postpone-action.ts'
import { readDeviations } from './read-deviations.ts'
import { readEarnedValue } from './read-earned-value.ts'
import { recordCheck } from './record-check.ts'
import { reopenCheck } from './reopen-check.ts'
import { reopenReview } from './reopen-review.ts'
import { reportInbox } from './report-inbox.ts'
import { reviewPerson } from './review-person.ts'
import { sendReport } from './send-report.ts'
import { setBaseline } from './set-baseline.ts'

export { controlViews } from './deliverables/views.ts'

export const controlDomain = defineDomain({
  name: 'control',
  entities: controlEntities,
  contract: controlContract,
  refusals: controlRefusals,
  operations: {
    ...{ setBaseline, estimateRest, earnedValue: readEarnedValue, compareBaselines },
    ...{ deviations: readDeviations, correctDeviation, completeAction, dropAction, assignAction, postponeAction },
    ...{ draftReport, sendReport },
    ...{ recordCheck, concedeCheck, reopenCheck },
    ...{ reviewPerson, judgeReview, finaliseReview, reopenReview },
  },
})

export const controlInboxes = [actionInbox, reportInbox]
export const controlChecks = [
  baselineSet,
  statusCurrent,
  reportedThroughout,
  deviationsCorrected,
  qualityPassed,
  performanceReviewed,
]
export const controlDeliverables = [
  ...[baselinesDeliverable, earnedValueDeliverable, costReportDeliverable, reportsDeliverable],
  ...[actionsDeliverable, checksDeliverable, reviewsDeliverable],
]
