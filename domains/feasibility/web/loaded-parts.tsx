import type { LoadedParts } from '#apps/web/ui/record-routes.tsx'
import { Sentence } from '#apps/web/ui/sentence.tsx'
import type { cashFlow } from '../entities/cash-flow.ts'
import type { feasibilityDimension } from '../entities/feasibility-dimension.ts'
import { feasibilityStudy } from '../entities/feasibility-study.ts'
import { StudyVersion } from './study-version.tsx'

const back = ({ projectId }: { projectId: string }) => ({
  href: `/projects/${projectId}/feasibility`,
  label: <Sentence text={feasibilityStudy.label} />,
})

/** One version of the study, as it was decided on. */
export const studyRoute: LoadedParts<typeof feasibilityStudy> = {
  page: { facts: ['number', 'revisedBecause'], panels: record => <StudyVersion study={record} />, back },
}

export const dimensionRoute: LoadedParts<typeof feasibilityDimension> = {
  page: {
    facts: ['question', 'assessment', 'score', 'evidence', 'insights', 'blocking', 'blockingAnswer'],
    back,
  },
}

export const cashFlowRoute: LoadedParts<typeof cashFlow> = { page: { facts: ['kind', 'period', 'amount'], back } }
