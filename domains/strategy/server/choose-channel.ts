import { command, whoMay } from '#kernel/command/operation.ts'
import { strategyContract } from '../contract.ts'
import { markChosen } from './mark-chosen.ts'
import { channelScoring } from './scoring.ts'

/** Chooses a scored channel for the project. */
export const chooseChannel = command(strategyContract.chooseChannel, {
  allow: whoMay('write', 'strategy'),
  run: (ctx, input) => markChosen(ctx, channelScoring, input),
})
