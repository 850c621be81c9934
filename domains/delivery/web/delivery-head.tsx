import type { ReactNode } from 'react'
import { ProjectSection, type SectionTab } from '#apps/web/ui/project-section.tsx'

const TABS: readonly SectionTab[] = [
  { path: 'delivery', label: { zh: '交付', en: 'Deliveries' } },
  { path: 'delivery/acceptance', label: { zh: '验收', en: 'Acceptance' } },
]

interface DeliveryHeadProps {
  projectId: string
  here: 'delivery' | 'delivery/acceptance'
  facts?: ReactNode
  actions?: ReactNode
  main?: ReactNode
}

/** The head of the pages on which a project is delivered and accepted. */
export function DeliveryHead(props: DeliveryHeadProps) {
  return <ProjectSection {...props} name={{ zh: '交付与验收', en: 'Delivery and acceptance' }} tabs={TABS} />
}
