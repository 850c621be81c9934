import type { ChoiceField } from '#kernel/entity/field.ts'

/** The activities of selling, in their usual order. */
export const activityKinds = {
  contact: { zh: '客户接触', en: 'Contact' },
  needs_analysis: { zh: '需求分析', en: 'Needs analysis' },
  demonstration: { zh: '产品演示', en: 'Product demonstration' },
  negotiation: { zh: '谈判', en: 'Negotiation' },
} as const satisfies ChoiceField['options']

export type ActivityKind = keyof typeof activityKinds
