import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import { ErrorState } from '#apps/web/ui/error-state.tsx'
import { Loading } from '#apps/web/ui/loading.tsx'
import { PageHeader } from '#apps/web/ui/page-header.tsx'
import { ProjectNav } from '#apps/web/ui/project-nav.tsx'
import { StageBar } from '#apps/web/ui/stage-bar.tsx'
import type { ProjectSpace } from '../shapes/project-space.ts'
import { DecisionHistory } from './decision-history.tsx'
import { ProjectHead } from './project-head.tsx'
import { ProjectOverview } from './project-overview.tsx'
import { ProjectTeam } from './project-team.tsx'
import { projectTexts } from './project-texts.ts'
import { stageOnBar } from './shown.ts'
import { StageWork } from './stage-work.tsx'
import { useTelling } from './use-telling.ts'

/** A project: its head, its way through the stages, and the stage that is looked at with its gate. */
export function ProjectSpacePage() {
  const t = useTexts(projectTexts)
  const { id } = useParams({ strict: false }) as { id: string }
  const space = useProjectSpace(id)
  if (space.error)
    return (
      <>
        <PageHeader title={t('about')} back={{ href: '/projects', label: t('projects') }} />
        <ErrorState error={space.error} onRetry={() => void space.refetch()} />
      </>
    )
  if (!space.data) return <Loading />
  return <Space space={space.data} />
}

/** Whatever changes in the project may change its gate: the space is read anew with any record. */
export function useProjectSpace(projectId: string) {
  const { api } = useWorkspace()
  return useQuery(api.process.readProject.queryOptions({ input: { projectId } }))
}

function Space({ space }: { space: ProjectSpace }) {
  const { say, timeZone } = useTelling(space)
  const { tab, stage, show } = useShown(space)
  return (
    <>
      <ProjectHead space={space} />
      <StageBar
        stages={space.stages.map(run => stageOnBar(run, timeZone, say))}
        current={tab === 'stage' ? stage : undefined}
        onSelect={show}
      />
      <ProjectNav projectId={space.project.id} />
      {tab === 'overview' && <ProjectOverview space={space} />}
      {tab === 'stage' && <StageWork key={stage} space={space} stageKey={stage} />}
      {tab === 'stage' && <OwnTour space={space} />}
      {tab === 'team' && <ProjectTeam space={space} />}
      {tab === 'activity' && <DecisionHistory space={space} />}
    </>
  )
}

const ProjectTour = lazy(async () => ({ default: (await import('./project-tour.tsx')).ProjectTour }))

/** Only in a project of one's own that runs; somebody else's is no place to learn it in, unless one asks. */
function OwnTour({ space: { project, myRoles } }: { space: ProjectSpace }) {
  const { me } = useWorkspace()
  const asked = (useSearch({ strict: false }) as { tour?: unknown }).tour !== undefined
  const [seen] = useState(me.guide.tourSeen)
  const first = !seen && project.status === 'active' && myRoles.length > 0
  if (!asked && !first) return null
  return (
    <Suspense>
      <ProjectTour />
    </Suspense>
  )
}

/** What is looked at stands in the address; at first the stage under way. */
function useShown(space: ProjectSpace) {
  const search = useSearch({ strict: false }) as { tab?: string; stage?: string }
  const navigate = useNavigate()
  const under = space.open[0]?.key ?? space.stages.findLast(stage => stage.state !== 'planned')?.key
  const known = space.stages.some(stage => stage.key === search.stage) ? search.stage : undefined
  const tab = TABS.find(one => one === search.tab) ?? 'stage'
  return {
    tab,
    stage: known ?? under ?? space.stages[0]?.key ?? '',
    show: (key: string) => void navigate({ to: '.', search: { stage: key } as never, replace: true }),
  }
}

const TABS = ['overview', 'stage', 'team', 'activity'] as const
