import { defineDeliverable } from '#domains/process/reads.ts'
import { DIMENSION_KINDS, feasibilityStudy } from '../../contract.ts'
import { dimensionGap } from '../../rules/study-gaps.ts'
import { type StudyFacts, studyFacts } from '../checks/study-facts.ts'

/** How far the newest study is: how many of its sides are assessed, and what was decided. */
export const studyDeliverable = defineDeliverable<StudyFacts | null>({
  type: feasibilityStudy.type,
  notes: {
    assessed: {
      zh: '第 {number} 版，{total} 个方面已评估 {done} 个',
      en: 'Version {number}: {done} of {total} {total|side|sides} assessed',
    },
    go: { zh: '第 {number} 版，已决定做', en: 'Version {number}: go' },
    no_go: { zh: '第 {number} 版，已决定不做', en: 'Version {number}: no-go' },
  },
  facts: studyFacts,
  summarise: study => {
    if (!study) return { count: 0, done: 0, line: null }
    const { number, decision, state } = study
    const done = study.dimensions.filter(one => dimensionGap(one) === null).length
    const code = state === 'decided' && decision ? decision : 'assessed'
    const line = { code, params: { number, done, total: DIMENSION_KINDS.length } }
    return { count: 1, done: state === 'decided' ? 1 : 0, line }
  },
})
