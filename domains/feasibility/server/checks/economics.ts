import { z } from 'zod'
import { defineCheck } from '#domains/process/reads.ts'
import { feasibilityStudy } from '../../contract.ts'
import { economicGapWords } from '../../rules/gap-words.ts'
import { economicGaps } from '../../rules/study-gaps.ts'
import { NO_STUDY, noStudy, type StudyFacts, seenOf, studyFacts, WHERE } from './study-facts.ts'

const NEEDED = 3

/** Has the newest study what value, rate, payback and sensitivity are worked out from: outlays, income and a rate? */
export const economicsCheck = defineCheck<Record<string, never>, StudyFacts | null>({
  name: 'feasibility.economics',
  label: {
    zh: '经济测算齐全：现金流有支出和收入，定了折现率',
    en: 'The economics are worked out: outlays, income and a discount rate',
  },
  notes: { ...economicGapWords, none: NO_STUDY },
  params: z.strictObject({}),
  reads: [feasibilityStudy.type],
  facts: studyFacts,
  judge: study => {
    if (!study) return noStudy(NEEDED)
    const gaps = economicGaps(study)
    return {
      ...{ passed: gaps.length === 0, have: NEEDED - gaps.length, need: NEEDED, missingCount: gaps.length },
      missing: gaps.map(code => ({ recordId: study.id, label: study.name, why: { code, params: {} } })),
      where: WHERE,
      seen: seenOf(study),
    }
  },
})
