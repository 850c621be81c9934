import type { ChoiceField } from '#kernel/entity/field.ts'

/** Five steps of probability; the middle of each is what an expected value reckons with. */
export const probabilities = {
  '1': { zh: '1 极低（约 10%）', en: '1 Very low (about 10%)' },
  '2': { zh: '2 低（约 30%）', en: '2 Low (about 30%)' },
  '3': { zh: '3 中（约 50%）', en: '3 Even (about 50%)' },
  '4': { zh: '4 高（约 70%）', en: '4 High (about 70%)' },
  '5': { zh: '5 极高（约 90%）', en: '5 Very high (about 90%)' },
} as const satisfies ChoiceField['options']

/** Five steps of impact on time, cost or quality. */
export const impacts = {
  '1': { zh: '1 几乎没有', en: '1 Hardly any' },
  '2': { zh: '2 小', en: '2 Small' },
  '3': { zh: '3 中', en: '3 Medium' },
  '4': { zh: '4 大', en: '4 Large' },
  '5': { zh: '5 决定成败', en: '5 Decisive' },
} as const satisfies ChoiceField['options']

export type Step = keyof typeof probabilities
