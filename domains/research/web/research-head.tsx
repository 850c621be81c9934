import type { ReactNode } from 'react'
import { ProjectSection, type SectionTab } from '#apps/web/ui/project-section.tsx'

const TABS = [
  { path: 'studies', label: { zh: '调研', en: 'Studies' } },
  { path: 'data-sets', label: { zh: '数据', en: 'Data' } },
  { path: 'competitors', label: { zh: '竞争对手', en: 'Competitors' } },
  { path: 'trends', label: { zh: '市场趋势', en: 'Trends' } },
  { path: 'research/pest', label: { zh: 'PEST', en: 'PEST' } },
  { path: 'market-opportunities', label: { zh: '机会', en: 'Opportunities' } },
  { path: 'insights', label: { zh: '洞察', en: 'Insights' } },
] as const satisfies readonly SectionTab[]

interface ResearchHeadProps {
  projectId: string
  here: (typeof TABS)[number]['path']
  main?: ReactNode
  actions?: ReactNode
}

/** The head of the research pages of a project. */
export function ResearchHead(props: ResearchHeadProps) {
  return <ProjectSection {...props} name={{ zh: '市场调研', en: 'Research' }} tabs={TABS} />
}
