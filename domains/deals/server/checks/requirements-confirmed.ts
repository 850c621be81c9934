import { requirementCheck } from './requirement-check.ts'

/** The customer has confirmed the newest version. */
export const requirementsConfirmedCheck = requirementCheck({
  name: 'deals.requirements_confirmed',
  label: { zh: '需求文档已经客户确认', en: 'The customer has confirmed the requirements' },
  states: ['confirmed', 'baselined'],
})
