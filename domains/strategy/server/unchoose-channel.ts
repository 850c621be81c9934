import { command, whoMay } from '#kernel/command/operation.ts'
import { strategyContract } from '../contract.ts'
import { takeBackChoice } from './mark-chosen.ts'
import { channelScoring } from './scoring.ts'

/** The channel is not used after all. */
export const unchooseChannel = command(strategyContract.unchooseChannel, {
  allow: whoMay('write', 'strategy'),
  run: (ctx, input) => takeBackChoice(ctx, channelScoring, input),
})
