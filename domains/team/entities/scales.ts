import type { ChoiceField } from '#kernel/entity/field.ts'

/** How much somebody can move or stop the project; 4 and 5 are high. */
export const powers = {
  '1': { zh: '1 很小', en: '1 Very low' },
  '2': { zh: '2 小', en: '2 Low' },
  '3': { zh: '3 中', en: '3 Medium' },
  '4': { zh: '4 大', en: '4 High' },
  '5': { zh: '5 很大', en: '5 Very high' },
} as const satisfies ChoiceField['options']

/** How much the project matters to somebody; 4 and 5 are high. */
export const interests = {
  '1': { zh: '1 很低', en: '1 Very low' },
  '2': { zh: '2 低', en: '2 Low' },
  '3': { zh: '3 中', en: '3 Medium' },
  '4': { zh: '4 高', en: '4 High' },
  '5': { zh: '5 很高', en: '5 Very high' },
} as const satisfies ChoiceField['options']

export type Step = keyof typeof powers
