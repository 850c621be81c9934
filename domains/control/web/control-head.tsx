import type { ReactNode } from 'react'
import { IterationChoice } from '#apps/web/ui/iteration-choice.tsx'
import { ProjectSection, type SectionTab } from '#apps/web/ui/project-section.tsx'

const TABS = [
  { path: 'control', label: { zh: '挣值', en: 'Earned value' } },
  { path: 'control/deviations', label: { zh: '偏差与纠正', en: 'Deviations' } },
  { path: 'control/reports', label: { zh: '进展报告', en: 'Reports' } },
  { path: 'control/checks', label: { zh: '检查', en: 'Checks' } },
  { path: 'control/performance', label: { zh: '绩效', en: 'Performance' } },
] as const satisfies readonly SectionTab[]

interface ControlHeadProps {
  projectId: string
  here: (typeof TABS)[number]['path']
  actions?: ReactNode
  main?: ReactNode
}

/** The head of the pages on which a project is held against its plan. */
export function ControlHead({ actions, ...props }: ControlHeadProps) {
  const all = (
    <>
      <IterationChoice projectId={props.projectId} />
      {actions}
    </>
  )
  return <ProjectSection {...props} actions={all} name={{ zh: '控制', en: 'Control' }} tabs={TABS} />
}
