import { channelCriterion, channelOption, channelScore, segment, segmentCriterion, segmentScore } from '../contract.ts'

/** What is scored on which criteria, and where the scores are kept. */
export interface Scoring {
  readonly item: typeof segment | typeof channelOption
  readonly criterion: typeof segmentCriterion | typeof channelCriterion
  readonly score: typeof segmentScore | typeof channelScore
  /** The field of a score that names what is scored. */
  readonly of: 'segmentId' | 'channelId'
}

export const segmentScoring = {
  item: segment,
  criterion: segmentCriterion,
  score: segmentScore,
  of: 'segmentId',
} as const satisfies Scoring

export const channelScoring = {
  item: channelOption,
  criterion: channelCriterion,
  score: channelScore,
  of: 'channelId',
} as const satisfies Scoring
