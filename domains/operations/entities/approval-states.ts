import type { ChoiceField } from '#kernel/entity/field.ts'

/** What is written, approved, and replaced by its next version. */
export const approvalStates = {
  draft: { zh: '草稿', en: 'Draft' },
  submitted: { zh: '待审批', en: 'Submitted' },
  approved: { zh: '已批准', en: 'Approved' },
  superseded: { zh: '已被取代', en: 'Superseded' },
} as const satisfies ChoiceField['options']
