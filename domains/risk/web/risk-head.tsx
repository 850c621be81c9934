import type { ReactNode } from 'react'
import { ProjectSection, type SectionTab } from '#apps/web/ui/project-section.tsx'

const TABS: readonly SectionTab[] = [
  { path: 'risks', label: { zh: '风险', en: 'Risks' } },
  { path: 'issues', label: { zh: '问题', en: 'Issues' } },
  { path: 'change-requests', label: { zh: '变更', en: 'Changes' } },
]

interface RiskHeadProps {
  projectId: string
  here: 'risks' | 'issues' | 'change-requests'
  main?: ReactNode
}

/** The head of the pages of risks, issues and changes of a project. */
export function RiskHead(props: RiskHeadProps) {
  return <ProjectSection {...props} name={{ zh: '风险、问题与变更', en: 'Risks, issues and changes' }} tabs={TABS} />
}
