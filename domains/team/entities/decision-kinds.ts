import { ROLE_LABELS } from '@yingce/process/role'
import type { ChoiceField } from '#kernel/entity/field.ts'

/** What is decided in a project. */
export const decisionKinds = {
  scope: { zh: '范围', en: 'Scope' },
  schedule: { zh: '进度', en: 'Schedule' },
  budget: { zh: '预算与费用', en: 'Budget and expenses' },
  contract: { zh: '合同', en: 'Contracts' },
  personnel: { zh: '人员', en: 'Personnel' },
  quality: { zh: '质量', en: 'Quality' },
  other: { zh: '其他', en: 'Other' },
} as const satisfies ChoiceField['options']

export type DecisionKind = keyof typeof decisionKinds
export const DECISION_KINDS = Object.keys(decisionKinds) as readonly DecisionKind[]

const { observer: _looksOn, ...deciding } = ROLE_LABELS

/** The roles of a project that may decide: all but those who only look on. */
export const decidingRoles = deciding satisfies ChoiceField['options']
