import type { ReactNode } from 'react'
import { ProjectSection, type SectionTab } from '#apps/web/ui/project-section.tsx'

const TABS: readonly SectionTab[] = [
  { path: 'raci', label: { zh: 'RACI', en: 'RACI' } },
  { path: 'stakeholders', label: { zh: '干系人', en: 'Stakeholders' } },
]

interface TeamHeadProps {
  projectId: string
  here: 'raci' | 'stakeholders'
  main?: ReactNode
}

/** The head of the pages of duties and stakeholders of a project. */
export function TeamHead(props: TeamHeadProps) {
  return <ProjectSection {...props} name={{ zh: '职责与干系人', en: 'Duties and stakeholders' }} tabs={TABS} />
}
