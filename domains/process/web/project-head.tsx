import { Button, Dropdown } from 'antd'
import { useState } from 'react'
import { commonTexts } from '#apps/web/i18n/texts/common.ts'
import { processTexts } from '#apps/web/i18n/texts/process.ts'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import { PageHeader } from '#apps/web/ui/page-header.tsx'
import { Person } from '#apps/web/ui/person.tsx'
import { StateTag } from '#apps/web/ui/state-tag.tsx'
import { useGo } from '#apps/web/ui/to.tsx'
import { useWords } from '#apps/web/ui/words.ts'
import type { MoveView, ProjectSpace } from '../shapes/project-space.ts'
import { DatesForm } from './dates-form.tsx'
import { MoveDialog } from './move-dialog.tsx'
import { projectTexts } from './project-texts.ts'

const TONES = { good: 'passed', attention: 'attention', risk: 'failed' } as const
const OVER = ['closed', 'cancelled']
const OF_PROJECT = ['pause', 'resume', 'cancel', 'close']

/** Name, process, iteration, health with its reasons, dates; what can be done with the project as a whole. */
export function ProjectHead({ space }: { space: ProjectSpace }) {
  const t = useTexts(projectTexts)
  const words = useWords()
  const { project, playbook } = space
  return (
    <PageHeader
      title={project.name}
      back={{ href: '/projects', label: t('back') }}
      tags={
        <>
          <StateTag tone="neutral">
            {playbook.id} {words(playbook.name)}
          </StateTag>
          {project.iteration > 1 && <StateTag tone="active">{t('iteration', { count: project.iteration })}</StateTag>}
          <Health space={space} />
        </>
      }
      facts={
        <>
          {project.code} · {project.start} → {project.finish} · <Person id={project.managerId} />
        </>
      }
      actions={<ProjectMoves space={space} />}
    />
  )
}

function Health({ space }: { space: ProjectSpace }) {
  const t = useTexts(projectTexts)
  const words = useWords()
  const { health, project } = space
  if (!health) return <StateTag tone="neutral">{t(project.status)}</StateTag>
  const reasons = health.reasons.map(reason => words(reason.text)).join(t('also'))
  return (
    <StateTag tone={TONES[health.level]} wraps>
      {reasons ? t('withReason', { text: t(health.level), reason: reasons }) : t(health.level)}
    </StateTag>
  )
}

function ProjectMoves({ space }: { space: ProjectSpace }) {
  const t = useTexts(processTexts)
  const say = useTexts(projectTexts)
  const common = useTexts(commonTexts)
  const words = useWords()
  const { me } = useWorkspace()
  const [asked, ask] = useState<MoveView | null>(null)
  const moves = space.moves.filter(move => OF_PROJECT.includes(move.type))
  const [dating, setDating] = useState(false)
  const go = useGo()
  const leads = me.owner || space.myRoles.some(role => role === 'sponsor' || role === 'project_manager')
  const { status } = space.project
  if (!leads || OVER.includes(status)) return null
  const dates = {
    key: 'dates',
    disabled: status !== 'active',
    label: say('changeDates'),
    onClick: () => setDating(true),
  }
  const newer = status === 'active' && space.playbook.newer
  const version = {
    key: 'version',
    label: say('changeVersion'),
    onClick: () => go(`/projects/${space.project.id}/move`),
  }
  const items = moves.map(move => ({
    key: move.type,
    disabled: !move.allowed,
    danger: move.type === 'cancel',
    label: move.whyNot
      ? t('pausedReason', { action: t(move.type as 'pause'), reason: words(move.whyNot.text) })
      : t(move.type as 'pause'),
    onClick: () => ask(move),
  }))
  return (
    <>
      <Dropdown menu={{ items: [dates, ...(newer ? [version] : []), ...items] }} trigger={['click']}>
        <Button>
          {common('more')} <span aria-hidden="true">▾</span>
        </Button>
      </Dropdown>
      {dating && <DatesForm space={space} onClose={() => setDating(false)} />}
      {asked && <MoveDialog projectId={space.project.id} move={asked} onClose={() => ask(null)} />}
    </>
  )
}
