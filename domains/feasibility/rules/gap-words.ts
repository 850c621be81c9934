import type { Label } from '#kernel/entity/field.ts'
import type { DimensionGap, EconomicGap } from './study-gaps.ts'

/** What is missing, in words: for the gate, the refusal and the page alike. */
export const dimensionGapWords = {
  no_assessment: { zh: '还没有写评估', en: 'Not assessed yet' },
  no_score: { zh: '还没有评分', en: 'Not scored yet' },
  no_evidence: { zh: '没有依据：写明出处，或引用洞察', en: 'Without evidence: name the source or an insight' },
  blocked: {
    zh: '有否决性的问题，还没有写怎样解决',
    en: 'Something stands in the way, and it is not said how it is dealt with',
  },
} as const satisfies Record<DimensionGap, Label>

export const economicGapWords = {
  no_rate: { zh: '没有折现率', en: 'No discount rate' },
  no_outlay: { zh: '现金流里没有支出', en: 'No outlay in the cash flow' },
  no_income: { zh: '现金流里没有收入', en: 'No income in the cash flow' },
} as const satisfies Record<EconomicGap, Label>
