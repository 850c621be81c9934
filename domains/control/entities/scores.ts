import type { ChoiceField } from '#kernel/entity/field.ts'

/** Five steps of how well work was done, as the manager judges it. */
export const scores = {
  '1': { zh: '1 远低于要求', en: '1 Far below' },
  '2': { zh: '2 低于要求', en: '2 Below' },
  '3': { zh: '3 达到要求', en: '3 As asked' },
  '4': { zh: '4 高于要求', en: '4 Above' },
  '5': { zh: '5 远高于要求', en: '5 Far above' },
} as const satisfies ChoiceField['options']
