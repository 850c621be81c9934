import type { ChoiceField } from '#kernel/entity/field.ts'

/** What a statement on the scope is. */
export const scopeKinds = {
  in_scope: { zh: '范围内', en: 'In scope' },
  out_of_scope: { zh: '范围外', en: 'Out of scope' },
  assumption: { zh: '假设', en: 'Assumption' },
  constraint: { zh: '约束', en: 'Constraint' },
} as const satisfies ChoiceField['options']

export const priorities = {
  must: { zh: '必须', en: 'Must' },
  should: { zh: '应当', en: 'Should' },
  could: { zh: '可以', en: 'Could' },
} as const satisfies ChoiceField['options']
