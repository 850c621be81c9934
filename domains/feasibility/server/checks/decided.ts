import { z } from 'zod'
import { defineCheck } from '#domains/process/reads.ts'
import { feasibilityStudy } from '../../contract.ts'
import { NO_STUDY, noStudy, type StudyFacts, seenOf, studyFacts, WHERE } from './study-facts.ts'

interface Asked {
  decision: 'go' | 'no_go'
}

/** Is the newest study decided, and is the decision this one? */
export const decidedCheck = defineCheck<Asked, StudyFacts | null>({
  name: 'feasibility.decided',
  label: { zh: '可行性已由发起人决定', en: 'The sponsor has decided on the feasibility' },
  notes: {
    none: NO_STUDY,
    draft: { zh: '第 {number} 版还在起草', en: 'Version {number} is still a draft' },
    submitted: { zh: '第 {number} 版等待发起人决定', en: 'Version {number} waits for the sponsor' },
    superseded: { zh: '第 {number} 版已被取代', en: 'Version {number} is superseded' },
    go: { zh: '决定是“做”', en: 'The decision is to go' },
    no_go: { zh: '决定是“不做”', en: 'The decision is not to go' },
  },
  params: z.strictObject({ decision: z.enum(['go', 'no_go']) }),
  words: {
    decision: {
      label: { zh: '决定', en: 'decision' },
      options: { go: { zh: '做', en: 'go' }, no_go: { zh: '不做', en: 'no go' } },
    },
  },
  excludes: (one, other) => one.decision !== other.decision,
  reads: [feasibilityStudy.type],
  facts: studyFacts,
  judge: (study, { decision }) => {
    if (!study) return noStudy(1)
    const why = whyNot(study, decision)
    return {
      ...{ passed: why === null, have: why === null ? 1 : 0, need: 1, missingCount: why === null ? 0 : 1 },
      missing: why ? [{ recordId: study.id, label: `${study.name} v${study.number}`, field: 'state', why }] : [],
      where: WHERE,
      seen: seenOf(study),
    }
  },
})

function whyNot({ state, decision, number }: StudyFacts, asked: Asked['decision']) {
  if (state !== 'decided') return { code: state, params: { number } }
  return decision === asked ? null : { code: decision ?? 'draft', params: { number } }
}
