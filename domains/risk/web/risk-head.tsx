import type { ReactNode } from 'react'
import { ProjectSection, type SectionTab } from '#apps/web/ui/project-section.tsx'

const TABS: readonly SectionTab[] = [
  { path: 'risks', label: { zh: '风险', en: 'Risks' } },
  { path: 'issues', label: { zh: '问题', en: 'Issues' } },
]

interface RiskHeadProps {
  projectId: string
  here: 'risks' | 'issues'
  main?: ReactNode
}

/** The head of the pages of risks and issues of a project. */
export function RiskHead(props: RiskHeadProps) {
  return <ProjectSection {...props} name={{ zh: '风险与问题', en: 'Risks and issues' }} tabs={TABS} />
}
