import type { ReactNode } from 'react'
import { ProjectSection, type SectionTab } from '#apps/web/ui/project-section.tsx'

const TABS = [
  { path: 'org-units', label: { zh: '组织', en: 'Organisation' } },
  { path: 'posts', label: { zh: '岗位与技能', en: 'Posts and skills' } },
  { path: 'raci', label: { zh: 'RACI', en: 'RACI' } },
  { path: 'stakeholders', label: { zh: '干系人', en: 'Stakeholders' } },
  { path: 'decision-rules', label: { zh: '决策路径', en: 'Decision path' } },
  { path: 'team-measures', label: { zh: '团队建设', en: 'Team building' } },
] as const satisfies readonly SectionTab[]

interface TeamHeadProps {
  projectId: string
  here: (typeof TABS)[number]['path']
  main?: ReactNode
}

/** The head of the pages that tell how a project's people are organised. */
export function TeamHead(props: TeamHeadProps) {
  return <ProjectSection {...props} name={{ zh: '组织与职责', en: 'Organisation and duties' }} tabs={TABS} />
}
