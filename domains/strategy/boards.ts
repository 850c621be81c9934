import { z } from 'zod'
import { recordSchema } from '#kernel/entity/record-schema.ts'
import { channelCriterion } from './entities/channel-criterion.ts'
import { channelOption } from './entities/channel-option.ts'
import { decision } from './entities/decision.ts'
import { segment } from './entities/segment.ts'
import { segmentCriterion } from './entities/segment-criterion.ts'

const boardEvidenceSchema = z.object({
  id: z.string(),
  version: z.int(),
  insightId: z.string(),
  claim: z.string(),
  note: z.string().nullable(),
  /** The insight has been deleted: it no longer counts. */
  gone: z.boolean(),
})
export type DecisionBoardEvidence = z.infer<typeof boardEvidenceSchema>

const servedGoalSchema = z.object({
  goalId: z.string(),
  /** Empty where the person may not see it. */
  statement: z.string(),
  /** Dropped or deleted: it no longer counts. */
  gone: z.boolean(),
})
export type ServedGoal = z.infer<typeof servedGoalSchema>

const boardDecisionSchema = z.object({
  decision: recordSchema(decision),
  evidence: z.array(boardEvidenceSchema),
  serves: z.array(servedGoalSchema),
})
export type BoardDecision = z.infer<typeof boardDecisionSchema>

const kindSchema = z.enum(Object.keys(decision.fields.kind.options) as [DecisionKind])
type DecisionKind = keyof typeof decision.fields.kind.options

export const decisionBoardSchema = z.object({
  /** The kinds of decision that the project's playbook names, in its order. */
  asked: z.array(kindSchema),
  /** All decisions in all versions, oldest first, with the insights that they rest on. */
  decisions: z.array(boardDecisionSchema),
})
export type DecisionBoard = z.infer<typeof decisionBoardSchema>

const scoreSchema = z.object({
  id: z.string(),
  version: z.int(),
  criterionId: z.string(),
  score: z.int(),
  reason: z.string().nullable(),
})
const ranked = {
  scores: z.array(scoreSchema),
  /** The weighted mean with two decimals; null before every criterion is scored. */
  mean: z.string().nullable(),
  /** 1 is best; equal means share a place. */
  rank: z.int().nullable(),
}
const rankedSegmentSchema = z.object({ segment: recordSchema(segment), ...ranked })
export type RankedSegment = z.infer<typeof rankedSegmentSchema>

/** The segments of an iteration on the same weighted criteria. */
export const segmentRankingSchema = z.object({
  iteration: z.int(),
  criteria: z.array(recordSchema(segmentCriterion)),
  segments: z.array(rankedSegmentSchema),
})
export type SegmentRanking = z.infer<typeof segmentRankingSchema>

/** The sales channels of an iteration on the same weighted criteria, which are their own. */
export const channelRankingSchema = z.object({
  iteration: z.int(),
  criteria: z.array(recordSchema(channelCriterion)),
  channels: z.array(z.object({ channel: recordSchema(channelOption), ...ranked })),
})
export type ChannelRanking = z.infer<typeof channelRankingSchema>

/** Where the insights of a project were used. */
export const insightUsesSchema = z.array(
  z.object({
    insightId: z.string(),
    type: z.enum(['decision', 'swot_item', 'persona', 'competitor_difference']),
    recordId: z.string(),
    title: z.string(),
    iteration: z.int(),
  }),
)
export type InsightUse = z.infer<typeof insightUsesSchema>[number]
