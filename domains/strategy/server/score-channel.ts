import { command, whoMay } from '#kernel/command/operation.ts'
import { strategyContract } from '../contract.ts'
import { channelScoring } from './scoring.ts'
import { writeScores } from './write-scores.ts'

/** Scores a channel on some of the criteria. */
export const scoreChannel = command(strategyContract.scoreChannel, {
  allow: whoMay('write', 'strategy'),
  run: (ctx, { channelId, scores }) => writeScores(ctx, channelScoring, channelId, scores),
})
