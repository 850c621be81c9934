import { useQuery } from '@tanstack/react-query'
import { type Barred, useWriteIn } from '#apps/web/records/use-write-in.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'

/** All decisions of a project in all versions; asked again when one of them or an insight changes. */
export function useDecisionBoard(projectId: string | undefined) {
  const { api } = useWorkspace()
  return useQuery({
    ...api.strategy.decisionBoard.queryOptions({ input: { projectId: projectId ?? '' } }),
    meta: { reads: ['decision', 'decision_evidence', 'insight', 'goal'] },
    enabled: projectId !== undefined,
  })
}

/** The segments of a project's latest scoring, or of that of an earlier iteration, ranked. */
export function useSegmentRanking(projectId: string, iteration?: number) {
  const { api } = useWorkspace()
  return useQuery({
    ...api.strategy.segmentRanking.queryOptions({ input: { projectId, ...(iteration && { iteration }) } }),
    meta: { reads: ['segment', 'segment_criterion', 'segment_score'] },
  })
}

/** The sales channels of a project's latest scoring, or of that of an earlier iteration, ranked. */
export function useChannelRanking(projectId: string, iteration?: number) {
  const { api } = useWorkspace()
  return useQuery({
    ...api.strategy.channelRanking.queryOptions({ input: { projectId, ...(iteration && { iteration }) } }),
    meta: { reads: ['channel_option', 'channel_criterion', 'channel_score'] },
  })
}

/** Why the person may not change the strategy of this project (what belongs to this iteration of it); null where they may. */
export function useBarred(projectId: string, iteration?: number): Barred | null {
  return useWriteIn(projectId, 'strategy', undefined, iteration).barred
}

/** What a project has learnt, to rest decisions on. */
export function useProjectInsights(projectId: string) {
  const { api } = useWorkspace()
  return useQuery({
    ...api.research.insightBoard.queryOptions({ input: { projectId } }),
    meta: { reads: ['insight', 'insight_evidence'] },
  })
}
