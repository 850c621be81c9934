import type { ReactNode } from 'react'
import { ProjectSection, type SectionTab } from '#apps/web/ui/project-section.tsx'

const TABS: readonly SectionTab[] = [
  { path: 'deals/proposals', label: { zh: '方案报价', en: 'Proposal' } },
  { path: 'deals/negotiation', label: { zh: '商务谈判', en: 'Negotiation' } },
]

interface SellingHeadProps {
  projectId: string
  here: 'deals/proposals' | 'deals/negotiation'
  tags?: ReactNode
  actions?: ReactNode
  main?: ReactNode
}

/** The head of the pages on which a project is offered and negotiated. */
export function SellingHead(props: SellingHeadProps) {
  return <ProjectSection {...props} name={{ zh: '报价与谈判', en: 'Offer and negotiation' }} tabs={TABS} />
}
