import type { ReactNode } from 'react'
import { ProjectSection, type SectionTab } from '#apps/web/ui/project-section.tsx'

const TABS = [
  { path: 'customer', label: { zh: '客户', en: 'Customer' } },
  { path: 'customer/visits', label: { zh: '拜访', en: 'Visits' } },
  { path: 'customer/needs', label: { zh: '需求', en: 'Needs' } },
  { path: 'customer/development', label: { zh: '客户开发', en: 'Development' } },
  { path: 'customer/activities', label: { zh: '销售活动', en: 'Sales activities' } },
] as const satisfies readonly SectionTab[]

interface CustomerHeadProps {
  projectId: string
  here: (typeof TABS)[number]['path']
  main?: ReactNode
  actions?: ReactNode
  facts?: ReactNode
}

/** The head of the pages on which a project deals with its customer. */
export function CustomerHead(props: CustomerHeadProps) {
  return <ProjectSection {...props} name={{ zh: '客户与销售', en: 'Customer and selling' }} tabs={TABS} />
}
