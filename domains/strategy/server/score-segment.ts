import { command, whoMay } from '#kernel/command/operation.ts'
import { strategyContract } from '../contract.ts'
import { segmentScoring } from './scoring.ts'
import { writeScores } from './write-scores.ts'

/** Scores a segment on some of the criteria. */
export const scoreSegment = command(strategyContract.scoreSegment, {
  allow: whoMay('write', 'strategy'),
  run: (ctx, { segmentId, scores }) => writeScores(ctx, segmentScoring, segmentId, scores),
})
