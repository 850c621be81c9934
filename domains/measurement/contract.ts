import { oc } from '@orpc/contract'
import { z } from 'zod'
import { crudContract } from '#kernel/contract/crud.ts'
import { inputsOf, knownRecord, reasonSchema } from '#kernel/contract/inputs.ts'
import { recordSchema } from '#kernel/entity/record-schema.ts'
import { idSchema } from '#kernel/entity/value-schema.ts'
import { adjustment } from './entities/adjustment.ts'
import { evaluation } from './entities/evaluation.ts'
import { evaluationLine } from './entities/evaluation-line.ts'
import { finding } from './entities/finding.ts'
import { lesson } from './entities/lesson.ts'
import { evaluationViewSchema, libraryPageSchema } from './shapes.ts'

export { adjustment } from './entities/adjustment.ts'
export { evaluation } from './entities/evaluation.ts'
export { evaluationLine } from './entities/evaluation-line.ts'
export { finding } from './entities/finding.ts'
export { lesson } from './entities/lesson.ts'
export { measurementRefusals } from './refusals.ts'
export type { EvaluationView, LibraryPage } from './shapes.ts'

export const measurementEntities = { evaluation, evaluationLine, finding, adjustment, lesson }

const tags = ['measurement']
const act = (type: string, verb: string) => oc.route({ method: 'POST', path: `/${type}/{id}/${verb}`, tags })
const withReason = z.strictObject({ ...knownRecord, reason: reasonSchema })

export const measurementContract = {
  evaluation: crudContract(evaluation),
  evaluationLine: crudContract(evaluationLine),
  finding: crudContract(finding),
  adjustment: crudContract(adjustment),
  lesson: crudContract(lesson),
  judgeGoals: oc
    .route({ method: 'POST', path: '/evaluations', tags })
    .input(z.strictObject({ projectId: idSchema }))
    .output(evaluationViewSchema),
  readEvaluation: oc
    .route({ method: 'GET', path: '/projects/{id}/evaluation', tags })
    .input(z.strictObject({ id: idSchema, iteration: z.coerce.number<number>().int().min(1).max(10_000).optional() }))
    .output(evaluationViewSchema),
  finaliseEvaluation: act('evaluations', 'finalise')
    .input(z.strictObject(knownRecord))
    .output(recordSchema(evaluation)),
  reopenEvaluation: act('evaluations', 'reopen').input(withReason).output(recordSchema(evaluation)),
  settleFinding: act('findings', 'settle')
    .input(z.strictObject({ ...knownRecord, result: reasonSchema }))
    .output(recordSchema(finding)),
  reopenFinding: act('findings', 'reopen').input(withReason).output(recordSchema(finding)),
  assignFinding: act('findings', 'assign')
    .input(z.strictObject({ ...knownRecord, ownerId: idSchema }))
    .output(recordSchema(finding)),
  answerGoal: oc
    .route({ method: 'POST', path: '/adjustments', tags, successStatus: 201 })
    .input(
      z.strictObject({
        projectId: idSchema,
        ...inputsOf(adjustment, 'goalId', 'kind', 'why', 'before', 'after', 'expectedEffect'),
        what: inputsOf(adjustment, 'what').what.optional(),
      }),
    )
    .output(recordSchema(adjustment)),
  decideAdjustment: act('adjustments', 'decide').input(z.strictObject(knownRecord)).output(recordSchema(adjustment)),
  withdrawAdjustment: act('adjustments', 'withdraw').input(withReason).output(recordSchema(adjustment)),
  noteEffect: act('adjustments', 'effect')
    .input(z.strictObject({ ...knownRecord, measuredEffect: reasonSchema }))
    .output(recordSchema(adjustment)),
  publishLesson: act('lessons', 'publish').input(z.strictObject(knownRecord)).output(recordSchema(lesson)),
  retractLesson: act('lessons', 'retract').input(withReason).output(recordSchema(lesson)),
  lessonLibrary: oc
    .route({ method: 'GET', path: '/lesson-library', tags })
    .input(
      z.strictObject({
        q: z.string().max(200).optional(),
        tag: z.string().max(60).optional(),
        playbook: z.string().max(60).optional(),
      }),
    )
    .output(libraryPageSchema),
}
