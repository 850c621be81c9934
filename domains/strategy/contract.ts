import { oc } from '@orpc/contract'
import { z } from 'zod'
import { crudContract } from '#kernel/contract/crud.ts'
import { inputsOf, knownRecord, reasonSchema } from '#kernel/contract/inputs.ts'
import { recordSchema } from '#kernel/entity/record-schema.ts'
import { idSchema } from '#kernel/entity/value-schema.ts'
import { decisionBoardSchema, insightUsesSchema, segmentRankingSchema } from './boards.ts'
import { competence } from './entities/competence.ts'
import { decision } from './entities/decision.ts'
import { decisionEvidence } from './entities/decision-evidence.ts'
import { segment } from './entities/segment.ts'
import { segmentCriterion } from './entities/segment-criterion.ts'
import { segmentScore } from './entities/segment-score.ts'
import { swotCross } from './entities/swot-cross.ts'
import { swotItem } from './entities/swot-item.ts'

export type {
  BoardDecision,
  DecisionBoard,
  DecisionBoardEvidence,
  InsightUse,
  RankedSegment,
  SegmentRanking,
} from './boards.ts'
export { competence } from './entities/competence.ts'
export { decision } from './entities/decision.ts'
export { decisionEvidence } from './entities/decision-evidence.ts'
export { segment } from './entities/segment.ts'
export { segmentCriterion } from './entities/segment-criterion.ts'
export { segmentScore } from './entities/segment-score.ts'
export { swotCross } from './entities/swot-cross.ts'
export { swotItem } from './entities/swot-item.ts'
export { strategyRefusals } from './refusals.ts'

export const strategyEntities = {
  swotItem,
  swotCross,
  segment,
  segmentCriterion,
  segmentScore,
  competence,
  decision,
  decisionEvidence,
}

const tags = ['strategy']
const moveDecision = (verb: string) => oc.route({ method: 'POST', path: `/decisions/{id}/${verb}`, tags })
const ofProject = (name: string) => oc.route({ method: 'GET', path: `/projects/{projectId}/${name}`, tags })
const inProject = { projectId: idSchema }

/** One cell of the scoring table; without a score it is emptied. */
const scoreInput = z.strictObject({
  criterionId: idSchema,
  score: z.int().min(1).max(5).nullable(),
  /** The version that the person saw; null where there was no score yet; left out where it does not matter. */
  version: z.int().nullable().optional(),
  ...inputsOf(segmentScore, 'reason'),
})

export const strategyContract = {
  swotItem: crudContract(swotItem),
  swotCross: crudContract(swotCross),
  segment: crudContract(segment),
  segmentCriterion: crudContract(segmentCriterion),
  segmentScore: crudContract(segmentScore),
  competence: crudContract(competence),
  decision: crudContract(decision),
  decisionEvidence: crudContract(decisionEvidence),
  setUsualCriteria: oc
    .route({ method: 'POST', path: '/projects/{projectId}/usual-criteria', tags, successStatus: 201 })
    .input(z.strictObject(inProject))
    .output(z.array(recordSchema(segmentCriterion))),
  scoreSegment: oc
    .route({ method: 'POST', path: '/segments/{segmentId}/scores', tags })
    .input(z.strictObject({ segmentId: idSchema, scores: z.array(scoreInput).min(1).max(60) }))
    .output(z.array(recordSchema(segmentScore))),
  decide: moveDecision('decide')
    .input(z.strictObject({ ...knownRecord, choice: z.string().min(1).max(20), reason: reasonSchema }))
    .output(recordSchema(decision)),
  reviseDecision: moveDecision('revise').input(z.strictObject(knownRecord)).output(recordSchema(decision)),
  submitDecision: moveDecision('submit')
    .input(z.strictObject({ ...knownRecord, note: reasonSchema.optional() }))
    .output(recordSchema(decision)),
  withdrawDecision: moveDecision('withdraw').input(z.strictObject(knownRecord)).output(recordSchema(decision)),
  linkInsight: oc
    .route({ method: 'POST', path: '/decisions/{decisionId}/evidence', tags, successStatus: 201 })
    .input(z.strictObject({ decisionId: idSchema, insightId: idSchema, ...inputsOf(decisionEvidence, 'note') }))
    .output(recordSchema(decisionEvidence)),
  unlinkInsight: oc
    .route({ method: 'DELETE', path: '/decision-evidence/{id}', tags })
    .input(z.strictObject(knownRecord))
    .output(recordSchema(decisionEvidence)),
  decisionBoard: ofProject('decision-board').input(z.strictObject(inProject)).output(decisionBoardSchema),
  segmentRanking: ofProject('segment-ranking')
    .input(z.strictObject({ ...inProject, iteration: z.coerce.number<number>().int().min(1).max(10_000).optional() }))
    .output(segmentRankingSchema),
  insightUses: ofProject('insight-uses').input(z.strictObject(inProject)).output(insightUsesSchema),
}
