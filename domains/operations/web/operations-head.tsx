import type { ReactNode } from 'react'
import { ProjectSection, type SectionTab } from '#apps/web/ui/project-section.tsx'

const TABS: readonly SectionTab[] = [
  { path: 'operations/design', label: { zh: '运营策划', en: 'Design' } },
  { path: 'operations/plan', label: { zh: '运营方案', en: 'Operation plan' } },
  { path: 'operations/resources', label: { zh: '运营资源', en: 'Resources' } },
  { path: 'operations/rhythm', label: { zh: '评估节奏', en: 'Evaluation rhythm' } },
  { path: 'operations/periods', label: { zh: '运营周期', en: 'Periods' } },
]

interface OperationsHeadProps {
  projectId: string
  here: 'design' | 'plan' | 'resources' | 'rhythm' | 'periods'
  actions?: ReactNode
  main?: ReactNode
}

/** The head of the pages on which an operation is designed, planned and run. */
export function OperationsHead({ here, ...props }: OperationsHeadProps) {
  return <ProjectSection {...props} here={`operations/${here}`} name={{ zh: '运营', en: 'Operations' }} tabs={TABS} />
}
