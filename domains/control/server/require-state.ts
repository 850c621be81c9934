import type { RecordOf } from '#kernel/entity/entity.ts'
import { stateGuard } from '#kernel/entity/state-guard.ts'
import { controlRefusals, correctiveAction, performanceReview, qualityCheck, statusReport } from '../contract.ts'

export type Action = RecordOf<typeof correctiveAction>
export type Report = RecordOf<typeof statusReport>
export type Check = RecordOf<typeof qualityCheck>
export type Review = RecordOf<typeof performanceReview>

/** Refuses a command that the action's state does not allow. */
export const requireActionState = stateGuard(correctiveAction, controlRefusals, 'corrective_action.wrong_state')

/** Refuses a command that the report's state does not allow. */
export const requireReportState = stateGuard(statusReport, controlRefusals, 'report.wrong_state')

/** Refuses a command that the check's result does not allow. */
export const requireCheckState = stateGuard(qualityCheck, controlRefusals, 'quality_check.wrong_state')

/** Refuses a command that the review's state does not allow. */
export const requireReviewState = stateGuard(performanceReview, controlRefusals, 'performance_review.wrong_state')
