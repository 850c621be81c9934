import { command, whoMay } from '#kernel/command/operation.ts'
import { strategyContract } from '../contract.ts'
import { takeBackChoice } from './mark-chosen.ts'
import { segmentScoring } from './scoring.ts'

/** The segment is no target market any more. */
export const unchooseSegment = command(strategyContract.unchooseSegment, {
  allow: whoMay('write', 'strategy'),
  run: (ctx, input) => takeBackChoice(ctx, segmentScoring, input),
})
