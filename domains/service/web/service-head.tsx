import type { ReactNode } from 'react'
import { ProjectSection, type SectionTab } from '#apps/web/ui/project-section.tsx'

const TABS: readonly SectionTab[] = [
  { path: 'service', label: { zh: '工单', en: 'Tickets' } },
  { path: 'service/care', label: { zh: '关怀', en: 'Care' } },
]

interface ServiceHeadProps {
  projectId: string
  here: 'service' | 'service/care'
  main?: ReactNode
}

/** The head of the pages on which a customer is looked after. */
export function ServiceHead(props: ServiceHeadProps) {
  return <ProjectSection {...props} name={{ zh: '服务与关怀', en: 'Service and care' }} tabs={TABS} />
}
