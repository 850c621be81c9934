import type { ReactNode } from 'react'
import { ProjectSection, type SectionTab } from '#apps/web/ui/project-section.tsx'

const TABS: readonly SectionTab[] = [
  { path: 'closing', label: { zh: '结项报告', en: 'Closing report' } },
  { path: 'improvements', label: { zh: '改进建议', en: 'Improvements' } },
  { path: 'hand-overs', label: { zh: '移交', en: 'Hand-over' } },
  { path: 'archive', label: { zh: '归档', en: 'Archive' } },
]

interface ClosingHeadProps {
  projectId: string
  here: 'closing' | 'improvements' | 'hand-overs' | 'archive'
  tags?: ReactNode
  facts?: ReactNode
  actions?: ReactNode
  main?: ReactNode
}

/** The head of the pages at the end of a project. */
export function ClosingHead(props: ClosingHeadProps) {
  return <ProjectSection {...props} name={{ zh: '收尾', en: 'Closing' }} tabs={TABS} />
}
