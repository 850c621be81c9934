import type { ReactNode } from 'react'
import { ProjectSection, type SectionTab } from '#apps/web/ui/project-section.tsx'

const TABS: readonly SectionTab[] = [
  { path: 'studies', label: { zh: '调研', en: 'Studies' } },
  { path: 'competitors', label: { zh: '竞争对手', en: 'Competitors' } },
  { path: 'trends', label: { zh: '市场趋势', en: 'Trends' } },
  { path: 'insights', label: { zh: '洞察', en: 'Insights' } },
]

interface ResearchHeadProps {
  projectId: string
  here: 'studies' | 'competitors' | 'trends' | 'insights'
  main?: ReactNode
  actions?: ReactNode
}

/** The head of the research pages of a project. */
export function ResearchHead(props: ResearchHeadProps) {
  return <ProjectSection {...props} name={{ zh: '市场调研', en: 'Research' }} tabs={TABS} />
}
