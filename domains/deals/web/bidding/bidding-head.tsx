import type { ReactNode } from 'react'
import { ProjectSection, type SectionTab } from '#apps/web/ui/project-section.tsx'

const TABS = [
  { path: 'tenders', label: { zh: '投标', en: 'Tenders' } },
  { path: 'funding-applications', label: { zh: '资金申报', en: 'Funding applications' } },
] as const satisfies readonly SectionTab[]

interface BiddingHeadProps {
  projectId: string
  here: (typeof TABS)[number]['path']
  main?: ReactNode
}

/** The head of the pages of a project's tenders and applications for funds. */
export function BiddingHead(props: BiddingHeadProps) {
  return <ProjectSection {...props} name={{ zh: '投标与资金', en: 'Tenders and funds' }} tabs={TABS} />
}
