import { requirementCheck } from './requirement-check.ts'

/** The newest version of the requirements has passed its review inside. */
export const requirementsReviewedCheck = requirementCheck({
  name: 'deals.requirements_reviewed',
  label: { zh: '需求文档已通过内部评审', en: 'The requirements are reviewed inside' },
  states: ['reviewed', 'sent', 'confirmed', 'baselined'],
})
