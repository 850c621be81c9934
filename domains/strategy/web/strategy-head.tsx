import type { ReactNode } from 'react'
import { ProjectSection, type SectionTab } from '#apps/web/ui/project-section.tsx'

const TABS: readonly SectionTab[] = [
  { path: 'swot-items', label: { zh: 'SWOT', en: 'SWOT' } },
  { path: 'segments', label: { zh: '细分市场', en: 'Segments' } },
  { path: 'competences', label: { zh: '核心竞争力', en: 'Competences' } },
  { path: 'decisions', label: { zh: '决策', en: 'Decisions' } },
]

interface StrategyHeadProps {
  projectId: string
  here: 'swot-items' | 'segments' | 'competences' | 'decisions'
  main?: ReactNode
  actions?: ReactNode
}

/** The head of the strategy pages of a project. */
export function StrategyHead(props: StrategyHeadProps) {
  return <ProjectSection {...props} name={{ zh: '营销策略', en: 'Strategy' }} tabs={TABS} />
}
