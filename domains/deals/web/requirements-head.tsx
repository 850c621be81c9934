import type { ReactNode } from 'react'
import { ProjectSection, type SectionTab } from '#apps/web/ui/project-section.tsx'

const TABS: readonly SectionTab[] = [
  { path: 'deals/requirements', label: { zh: '需求文档', en: 'Requirements' } },
  { path: 'deals/functions', label: { zh: '功能规划', en: 'Function plan' } },
]

interface RequirementsHeadProps {
  projectId: string
  here: 'deals/requirements' | 'deals/functions'
  tags?: ReactNode
  facts?: ReactNode
  actions?: ReactNode
  main?: ReactNode
}

/** The head of the pages of what the customer wants, and of what meets it. */
export function RequirementsHead(props: RequirementsHeadProps) {
  return <ProjectSection {...props} name={{ zh: '需求与功能', en: 'Requirements and functions' }} tabs={TABS} />
}
