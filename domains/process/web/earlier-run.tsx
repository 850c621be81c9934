import { Segmented } from 'antd'
import { useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { EmptyState } from '#apps/web/ui/empty-state.tsx'
import { ErrorState } from '#apps/web/ui/error-state.tsx'
import { Loading } from '#apps/web/ui/loading.tsx'
import type { ProjectSpace } from '../shapes/project-space.ts'
import { projectTexts } from './project-texts.ts'
import { StageRunView } from './stage-run-view.tsx'
import { useStageRun } from './use-stage-run.ts'

/** A stage as it ran in the iterations before the one under way. */
export function EarlierRun({ space, stageKey }: { space: ProjectSpace; stageKey: string }) {
  const t = useTexts(projectTexts)
  const { id: projectId, iteration: current } = space.project
  const now = useStageRun(projectId, stageKey)
  const earlier = (now.data?.iterations ?? []).filter(one => one < current)
  const [chosen, choose] = useState<number>()
  const iteration = chosen ?? earlier.at(-1)
  const before = useStageRun(projectId, stageKey, iteration)
  if (now.isPending) return <Loading />
  if (iteration === undefined) return <EmptyState title={t('noEarlier')} />
  if (before.error) return <ErrorState error={before.error} onRetry={() => void before.refetch()} />
  return (
    <>
      {earlier.length > 1 && (
        <Segmented
          value={iteration}
          onChange={choose}
          options={earlier.map(count => ({ value: count, label: t('iteration', { count }) }))}
        />
      )}
      {before.data ? <StageRunView space={space} stage={before.data} /> : <Loading />}
    </>
  )
}
