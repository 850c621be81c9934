import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { Tabs } from 'antd'
import { useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import { ErrorState } from '#apps/web/ui/error-state.tsx'
import { Loading } from '#apps/web/ui/loading.tsx'
import { StageBar } from '#apps/web/ui/stage-bar.tsx'
import type { ProjectSpace } from '../shapes/project-space.ts'
import { DecisionHistory } from './decision-history.tsx'
import { ProjectHead } from './project-head.tsx'
import { ProjectTeam } from './project-team.tsx'
import { projectTexts } from './project-texts.ts'
import { stageOnBar } from './shown.ts'
import { StageWork } from './stage-work.tsx'

/** A project: its head, its way through the stages, and the stage that is looked at with its gate. */
export function ProjectSpacePage() {
  const { id } = useParams({ strict: false }) as { id: string }
  const space = useProjectSpace(id)
  if (space.error) return <ErrorState error={space.error} onRetry={() => void space.refetch()} />
  if (!space.data) return <Loading />
  return <Space space={space.data} />
}

/** Whatever changes in the project may change its gate: the space is read anew with any of its records. */
export function useProjectSpace(projectId: string) {
  const { client, slug } = useWorkspace()
  return useQuery({
    queryKey: ['record', slug, 'project', 'space', projectId],
    queryFn: () => client.process.readProject({ projectId }),
    meta: { reads: ['*'] },
  })
}

function Space({ space }: { space: ProjectSpace }) {
  const t = useTexts(projectTexts)
  const say = t as (key: string, params?: Record<string, unknown>) => string
  const [chosen, choose] = useState<string>()
  const under = space.open[0]?.key ?? space.stages.findLast(stage => stage.state !== 'planned')?.key
  const shown = chosen ?? under ?? space.stages[0]?.key ?? ''
  return (
    <>
      <ProjectHead space={space} />
      <StageBar stages={space.stages.map(run => stageOnBar(run, say))} current={shown} onSelect={choose} />
      <Tabs
        items={[
          { key: 'stage', label: t('overview'), children: <StageWork key={shown} space={space} stageKey={shown} /> },
          { key: 'team', label: t('teamTab'), children: <ProjectTeam space={space} /> },
          { key: 'activity', label: t('activity'), children: <DecisionHistory decisions={space.history} /> },
        ]}
      />
    </>
  )
}
