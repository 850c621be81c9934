import { useQuery } from '@tanstack/react-query'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'

const READS = ['insight', 'insight_evidence', 'study', 'competitor', 'trend', 'data_set']

/** The insights of a project with their evidence; asked again when one of them changes. */
export function useInsightBoard(projectId: string) {
  const { api } = useWorkspace()
  return useQuery({ ...api.research.insightBoard.queryOptions({ input: { projectId } }), meta: { reads: READS } })
}

/** Where the insights of a project were used. */
export function useInsightUses(projectId: string) {
  const { api } = useWorkspace()
  return useQuery({
    ...api.strategy.insightUses.queryOptions({ input: { projectId } }),
    meta: { reads: ['decision', 'decision_evidence', 'swot_item', 'persona', 'competitor_difference'] },
  })
}
