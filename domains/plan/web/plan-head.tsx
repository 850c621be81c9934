import type { ReactNode } from 'react'
import { ProjectSection, type SectionTab } from '#apps/web/ui/project-section.tsx'

const TABS = [
  { path: 'plan/tasks', label: { zh: '任务', en: 'Tasks' } },
  { path: 'plan/resources', label: { zh: '资源', en: 'Resources' } },
  { path: 'plan/load', label: { zh: '负荷', en: 'Load' } },
] as const satisfies readonly SectionTab[]

interface PlanHeadProps {
  projectId: string
  here: (typeof TABS)[number]['path']
  facts?: ReactNode
  main?: ReactNode
}

/** The head of the pages of a project's plan. */
export function PlanHead(props: PlanHeadProps) {
  return <ProjectSection {...props} name={{ zh: '计划', en: 'Plan' }} tabs={TABS} />
}
