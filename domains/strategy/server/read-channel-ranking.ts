import { project } from '#domains/process/contract.ts'
import { query, whoMay } from '#kernel/command/operation.ts'
import { readRecord } from '#kernel/query/read.ts'
import { strategyContract } from '../contract.ts'
import { rankScored } from './rank-scored.ts'
import { channelScoring } from './scoring.ts'

/** The sales channels of an iteration, scored on their own criteria and ranked. */
export const readChannelRanking = query(strategyContract.channelRanking, {
  allow: whoMay('read', 'strategy'),
  run: async (ctx, input) => {
    await readRecord(ctx, project, input.projectId)
    const { ranked, ...table } = await rankScored(ctx, channelScoring, input.projectId, input.iteration)
    return { ...table, channels: ranked.map(({ item: channel, ...scored }) => ({ channel, ...scored })) }
  },
})
