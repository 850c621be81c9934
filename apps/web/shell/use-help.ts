import { useRouterState } from '@tanstack/react-router'
import { shellTexts } from '../i18n/texts/shell.ts'
import { useTexts } from '../i18n/use-texts.ts'
import { useWorkspace } from '../rpc/workspace.ts'

interface Help {
  readonly key: string
  readonly label: string
  readonly href: string
}

/** What helps a person to find their way: the first steps, and the tour of the project that is open or their newest. */
export function useHelp(): Help[] {
  const t = useTexts(shellTexts)
  const { me } = useWorkspace()
  const path = useRouterState({ select: state => state.location.pathname })
  const open = /\/projects\/(prj_[^/]+)/.exec(path)?.[1]
  const project = open ?? Object.keys(me.projects).sort().at(-1)
  return [
    { key: 'steps', label: t('firstSteps'), href: '/?steps=1' },
    ...(project ? [{ key: 'tour', label: t('projectTour'), href: `/projects/${project}?tour=1` }] : []),
  ]
}
