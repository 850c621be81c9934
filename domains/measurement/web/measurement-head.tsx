import type { ReactNode } from 'react'
import { ProjectSection, type SectionTab } from '#apps/web/ui/project-section.tsx'

const TABS: readonly SectionTab[] = [
  { path: 'measurement/evaluation', label: { zh: '评估', en: 'Evaluation' } },
  { path: 'measurement/adjustments', label: { zh: '调整', en: 'Adjustments' } },
  { path: 'measurement/lessons', label: { zh: '经验', en: 'Lessons' } },
]

interface MeasurementHeadProps {
  projectId: string
  here: 'evaluation' | 'adjustments' | 'lessons'
  tags?: ReactNode
  facts?: ReactNode
  main?: ReactNode
  actions?: ReactNode
}

/** The head of the pages that tell what came of a project. */
export function MeasurementHead({ here, ...rest }: MeasurementHeadProps) {
  const name = { zh: '评估与调整', en: 'Evaluation and adjustment' }
  return <ProjectSection {...rest} name={name} tabs={TABS} here={`measurement/${here}`} />
}
