import { command, whoMay } from '#kernel/command/operation.ts'
import { strategyContract } from '../contract.ts'
import { markChosen } from './mark-chosen.ts'
import { segmentScoring } from './scoring.ts'

/** Makes a scored segment a target market of the project. */
export const chooseSegment = command(strategyContract.chooseSegment, {
  allow: whoMay('write', 'strategy'),
  run: (ctx, input) => markChosen(ctx, segmentScoring, input),
})
