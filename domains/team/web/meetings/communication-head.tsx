import type { ReactNode } from 'react'
import { ProjectSection, type SectionTab } from '#apps/web/ui/project-section.tsx'

const TABS = [
  { path: 'meetings', label: { zh: '会议', en: 'Meetings' } },
  { path: 'communication-items', label: { zh: '沟通计划', en: 'Communication plan' } },
  { path: 'sharings', label: { zh: '分享', en: 'Sharing' } },
] as const satisfies readonly SectionTab[]

interface CommunicationHeadProps {
  projectId: string
  here: (typeof TABS)[number]['path']
  main?: ReactNode
}

/** The head of the pages on which people of a project talk to each other and to others. */
export function CommunicationHead(props: CommunicationHeadProps) {
  return <ProjectSection {...props} name={{ zh: '会议与沟通', en: 'Meetings and communication' }} tabs={TABS} />
}
