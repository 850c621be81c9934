import { oc } from '@orpc/contract'
import { z } from 'zod'
import { crudContract } from '#kernel/contract/crud.ts'
import { inputsOf, knownRecord, neededInputsOf, reasonSchema } from '#kernel/contract/inputs.ts'
import { recordSchema } from '#kernel/entity/record-schema.ts'
import { calendarDateSchema, idSchema } from '#kernel/entity/value-schema.ts'
import { baseline } from './entities/baseline.ts'
import { correctiveAction } from './entities/corrective-action.ts'
import { performanceReview } from './entities/performance-review.ts'
import { qualityCheck } from './entities/quality-check.ts'
import { statusReport } from './entities/status-report.ts'
import { comparisonSchema, deviationsSchema, earnedValueSchema } from './shapes.ts'

export { baseline } from './entities/baseline.ts'
export { correctiveAction } from './entities/corrective-action.ts'
export { performanceReview } from './entities/performance-review.ts'
export { qualityCheck } from './entities/quality-check.ts'
export { statusReport } from './entities/status-report.ts'
export { controlRefusals } from './refusals.ts'
export type { Comparison, Deviation, Deviations, EarnedValue, Figures } from './shapes.ts'

export const controlEntities = { baseline, correctiveAction, statusReport, qualityCheck, performanceReview }

const tags = ['control']
const post = (path: `/${string}`) => oc.route({ method: 'POST', path, tags, successStatus: 201 })
const act = (path: `/${string}`, verb: string) => oc.route({ method: 'POST', path: `${path}/{id}/${verb}`, tags })
const withReason = z.strictObject({ ...knownRecord, reason: reasonSchema })
const iteration = z.coerce.number<number>().int().min(1).optional()
const number = z.coerce.number<number>().int().min(1)
const on = calendarDateSchema.optional()

export const controlContract = {
  baseline: crudContract(baseline),
  correctiveAction: crudContract(correctiveAction),
  statusReport: crudContract(statusReport),
  qualityCheck: crudContract(qualityCheck),
  performanceReview: crudContract(performanceReview),
  setBaseline: post('/baselines')
    .input(
      z.strictObject({
        projectId: idSchema,
        ...inputsOf(baseline, 'method', 'reason'),
        ...z.object(inputsOf(baseline, 'lateDays', 'indexFloor', 'overPercent')).partial().shape,
      }),
    )
    .output(recordSchema(baseline)),
  estimateRest: act('/baselines', 'estimate')
    .input(z.strictObject({ ...knownRecord, ...neededInputsOf(baseline, 'restAmount'), reason: reasonSchema }))
    .output(recordSchema(baseline)),
  earnedValue: oc
    .route({ method: 'GET', path: '/projects/{projectId}/earned-value', tags })
    .input(z.strictObject({ projectId: idSchema, iteration, number: number.optional() }))
    .output(earnedValueSchema),
  compareBaselines: oc
    .route({ method: 'GET', path: '/projects/{projectId}/baseline-comparison', tags })
    .input(z.strictObject({ projectId: idSchema, number, against: number }))
    .output(comparisonSchema),
  deviations: oc
    .route({ method: 'GET', path: '/projects/{projectId}/control-deviations', tags })
    .input(z.strictObject({ projectId: idSchema, iteration }))
    .output(deviationsSchema),
  correctDeviation: post('/corrective-actions')
    .input(
      z.strictObject({
        projectId: idSchema,
        ...inputsOf(correctiveAction, 'deviationKey', 'cause', 'measure', 'dueOn', 'expectedEffect'),
        ownerId: idSchema,
      }),
    )
    .output(recordSchema(correctiveAction)),
  completeAction: act('/corrective-actions', 'complete')
    .input(z.strictObject({ ...knownRecord, ...neededInputsOf(correctiveAction, 'effect') }))
    .output(recordSchema(correctiveAction)),
  dropAction: act('/corrective-actions', 'drop').input(withReason).output(recordSchema(correctiveAction)),
  assignAction: act('/corrective-actions', 'assign')
    .input(z.strictObject({ ...knownRecord, ownerId: idSchema }))
    .output(recordSchema(correctiveAction)),
  postponeAction: act('/corrective-actions', 'postpone')
    .input(z.strictObject({ ...knownRecord, ...inputsOf(correctiveAction, 'dueOn'), reason: reasonSchema }))
    .output(recordSchema(correctiveAction)),
  draftReport: post('/status-reports')
    .input(
      z.strictObject({
        projectId: idSchema,
        ...inputsOf(statusReport, 'periodStart', 'periodEnd', 'rhythmDays'),
      }),
    )
    .output(recordSchema(statusReport)),
  sendReport: act('/status-reports', 'send')
    .input(z.strictObject({ ...knownRecord, ...neededInputsOf(statusReport, 'sentTo') }))
    .output(recordSchema(statusReport)),
  recordCheck: act('/quality-checks', 'record')
    .input(z.strictObject({ ...knownRecord, ...neededInputsOf(qualityCheck, 'measured'), passed: z.boolean(), on }))
    .output(recordSchema(qualityCheck)),
  concedeCheck: act('/quality-checks', 'concede').input(withReason).output(recordSchema(qualityCheck)),
  reopenCheck: act('/quality-checks', 'reopen').input(withReason).output(recordSchema(qualityCheck)),
  reviewPerson: post('/performance-reviews')
    .input(
      z.strictObject({
        projectId: idSchema,
        ...inputsOf(performanceReview, 'personId', 'periodStart', 'periodEnd'),
      }),
    )
    .output(recordSchema(performanceReview)),
  judgeReview: act('/performance-reviews', 'judge')
    .input(
      z.strictObject({
        ...knownRecord,
        ...inputsOf(performanceReview, 'timeScore', 'timeNote', 'qualityScore', 'qualityNote'),
        ...inputsOf(performanceReview, 'quantityScore', 'quantityNote'),
      }),
    )
    .output(recordSchema(performanceReview)),
  finaliseReview: act('/performance-reviews', 'finalise')
    .input(z.strictObject(knownRecord))
    .output(recordSchema(performanceReview)),
  reopenReview: act('/performance-reviews', 'reopen').input(withReason).output(recordSchema(performanceReview)),
}
