import { everyOf } from '@yingce/process/every-of'
import { z } from 'zod'
import { defineCheck } from '#domains/process/reads.ts'
import { DIMENSION_KINDS, type DimensionKind, dimensionKinds, feasibilityStudy } from '../../contract.ts'
import { dimensionGapWords } from '../../rules/gap-words.ts'
import { dimensionGap } from '../../rules/study-gaps.ts'
import { NO_STUDY, noStudy, type StudyFacts, seenOf, studyFacts, WHERE } from './study-facts.ts'

/** Are all five sides of the newest study assessed, scored and evidenced, and is what stands in the way answered? */
export const assessedCheck = defineCheck<Record<string, never>, StudyFacts | null>({
  name: 'feasibility.assessed',
  label: { zh: '五个方面都已评估，有评分和依据', en: 'All five sides are assessed, scored and evidenced' },
  notes: { ...dimensionGapWords, none: NO_STUDY },
  params: z.strictObject({}),
  reads: [feasibilityStudy.type],
  facts: studyFacts,
  judge: study => {
    if (!study) return noStudy(DIMENSION_KINDS.length)
    return { ...everyOf(DIMENSION_KINDS, kind => gapOf(study, kind)), where: WHERE, seen: seenOf(study) }
  },
})

function gapOf({ dimensions }: StudyFacts, kind: DimensionKind) {
  const found = dimensions.find(one => one.kind === kind)
  const gap = found ? dimensionGap(found) : 'no_assessment'
  if (gap === null) return null
  const named = { label: { ...dimensionKinds[kind] }, why: { code: gap, params: {} } }
  return found ? { ...named, recordId: found.id, field: FIELDS[gap] } : named
}

const FIELDS = {
  no_assessment: 'assessment',
  no_score: 'score',
  no_evidence: 'evidence',
  blocked: 'blockingAnswer',
} as const
