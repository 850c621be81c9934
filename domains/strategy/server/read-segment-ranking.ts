import { project } from '#domains/process/contract.ts'
import type { Context } from '#kernel/command/context.ts'
import { query, whoMay } from '#kernel/command/operation.ts'
import { readRecord } from '#kernel/query/read.ts'
import { type SegmentRanking, strategyContract } from '../contract.ts'
import { rankScored } from './rank-scored.ts'
import { segmentScoring } from './scoring.ts'

/** The segments of an iteration, scored and ranked. */
export const readSegmentRanking = query(strategyContract.segmentRanking, {
  allow: whoMay('read', 'strategy'),
  run: async (ctx, input) => {
    await readRecord(ctx, project, input.projectId)
    return segmentRanking(ctx, input.projectId, input.iteration)
  },
})

/** Without an iteration: the latest one that has segments or criteria. */
export async function segmentRanking(ctx: Context, projectId: string, asked?: number): Promise<SegmentRanking> {
  const { ranked, ...table } = await rankScored(ctx, segmentScoring, projectId, asked)
  return { ...table, segments: ranked.map(({ item: segment, ...scored }) => ({ segment, ...scored })) }
}
