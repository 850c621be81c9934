import { useQuery } from '@tanstack/react-query'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useRight, useWorkspace } from '#apps/web/rpc/workspace.ts'
import { strategyTexts } from './strategy-texts.ts'

/** All decisions of a project in all versions; asked again when one of them or an insight changes. */
export function useDecisionBoard(projectId: string | undefined) {
  const { api } = useWorkspace()
  return useQuery({
    ...api.strategy.decisionBoard.queryOptions({ input: { projectId: projectId ?? '' } }),
    meta: { reads: ['decision', 'decision_evidence', 'insight'] },
    enabled: projectId !== undefined,
  })
}

/** The segments of a project's latest scoring, ranked. */
export function useSegmentRanking(projectId: string) {
  const { api } = useWorkspace()
  return useQuery({
    ...api.strategy.segmentRanking.queryOptions({ input: { projectId } }),
    meta: { reads: ['segment', 'segment_criterion', 'segment_score'] },
  })
}

/** Why the person may not change the strategy; null where they may. */
export function useBarred(): string | null {
  const t = useTexts(strategyTexts)
  const { write } = useRight('strategy')
  return write ? null : t('cannotWrite')
}

/** What a project has learnt, to rest decisions on. */
export function useProjectInsights(projectId: string) {
  const { api } = useWorkspace()
  return useQuery({
    ...api.research.insightBoard.queryOptions({ input: { projectId } }),
    meta: { reads: ['insight', 'insight_evidence'] },
  })
}
