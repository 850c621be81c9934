import { oc } from '@orpc/contract'
import { z } from 'zod'
import { crudContract } from '#kernel/contract/crud.ts'
import { inputsOf, knownRecord, reasonSchema } from '#kernel/contract/inputs.ts'
import { recordSchema } from '#kernel/entity/record-schema.ts'
import { idSchema } from '#kernel/entity/value-schema.ts'
import { channelRankingSchema, decisionBoardSchema, insightUsesSchema, segmentRankingSchema } from './boards.ts'
import { channelCriterion } from './entities/channel-criterion.ts'
import { channelOption } from './entities/channel-option.ts'
import { channelScore } from './entities/channel-score.ts'
import { competence } from './entities/competence.ts'
import { competitorDifference } from './entities/competitor-difference.ts'
import { decision } from './entities/decision.ts'
import { decisionEvidence } from './entities/decision-evidence.ts'
import { persona } from './entities/persona.ts'
import { positioningMap } from './entities/positioning-map.ts'
import { resourceAssessment } from './entities/resource-assessment.ts'
import { segment } from './entities/segment.ts'
import { segmentCriterion } from './entities/segment-criterion.ts'
import { segmentScore } from './entities/segment-score.ts'
import { swotCross } from './entities/swot-cross.ts'
import { swotItem } from './entities/swot-item.ts'

export type {
  BoardDecision,
  ChannelRanking,
  DecisionBoard,
  DecisionBoardEvidence,
  InsightUse,
  RankedSegment,
  SegmentRanking,
  ServedGoal,
} from './boards.ts'
export { channelCriterion } from './entities/channel-criterion.ts'
export { channelOption } from './entities/channel-option.ts'
export { channelScore } from './entities/channel-score.ts'
export { competence } from './entities/competence.ts'
export { competitorDifference } from './entities/competitor-difference.ts'
export { decision } from './entities/decision.ts'
export { decisionEvidence } from './entities/decision-evidence.ts'
export { persona } from './entities/persona.ts'
export { positioningMap } from './entities/positioning-map.ts'
export { resourceAssessment } from './entities/resource-assessment.ts'
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
  resourceAssessment,
  decision,
  decisionEvidence,
  persona,
  channelOption,
  channelCriterion,
  channelScore,
  competitorDifference,
  positioningMap,
}

const tags = ['strategy']
const moveDecision = (verb: string) => oc.route({ method: 'POST', path: `/decisions/{id}/${verb}`, tags })
const ofProject = (name: string) => oc.route({ method: 'GET', path: `/projects/{projectId}/${name}`, tags })
const inProject = { projectId: idSchema }
const inIteration = { ...inProject, iteration: z.coerce.number<number>().int().min(1).max(10_000).optional() }
const moveScored = (path: 'segments' | 'channel-options', verb: string) =>
  oc.route({ method: 'POST', path: `/${path}/{id}/${verb}`, tags })
const choiceInput = z.strictObject({ ...knownRecord, reason: reasonSchema })

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
  resourceAssessment: crudContract(resourceAssessment),
  decision: crudContract(decision),
  decisionEvidence: crudContract(decisionEvidence),
  persona: crudContract(persona),
  channelOption: crudContract(channelOption),
  channelCriterion: crudContract(channelCriterion),
  channelScore: crudContract(channelScore),
  competitorDifference: crudContract(competitorDifference),
  positioningMap: crudContract(positioningMap),
  setUsualCriteria: oc
    .route({ method: 'POST', path: '/projects/{projectId}/usual-criteria', tags, successStatus: 201 })
    .input(z.strictObject(inProject))
    .output(z.array(recordSchema(segmentCriterion))),
  scoreSegment: oc
    .route({ method: 'POST', path: '/segments/{segmentId}/scores', tags })
    .input(z.strictObject({ segmentId: idSchema, scores: z.array(scoreInput).min(1).max(60) }))
    .output(z.array(recordSchema(segmentScore))),
  chooseSegment: moveScored('segments', 'choose').input(choiceInput).output(recordSchema(segment)),
  unchooseSegment: moveScored('segments', 'unchoose').input(choiceInput).output(recordSchema(segment)),
  setUsualChannelCriteria: oc
    .route({ method: 'POST', path: '/projects/{projectId}/usual-channel-criteria', tags, successStatus: 201 })
    .input(z.strictObject(inProject))
    .output(z.array(recordSchema(channelCriterion))),
  scoreChannel: oc
    .route({ method: 'POST', path: '/channel-options/{channelId}/scores', tags })
    .input(z.strictObject({ channelId: idSchema, scores: z.array(scoreInput).min(1).max(60) }))
    .output(z.array(recordSchema(channelScore))),
  chooseChannel: moveScored('channel-options', 'choose').input(choiceInput).output(recordSchema(channelOption)),
  unchooseChannel: moveScored('channel-options', 'unchoose').input(choiceInput).output(recordSchema(channelOption)),
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
  segmentRanking: ofProject('segment-ranking').input(z.strictObject(inIteration)).output(segmentRankingSchema),
  channelRanking: ofProject('channel-ranking').input(z.strictObject(inIteration)).output(channelRankingSchema),
  insightUses: ofProject('insight-uses').input(z.strictObject(inProject)).output(insightUsesSchema),
}
