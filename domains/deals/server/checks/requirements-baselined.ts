import { requirementCheck } from './requirement-check.ts'

/** The newest version is what the project goes by. */
export const requirementsBaselinedCheck = requirementCheck({
  name: 'deals.requirements_baselined',
  label: { zh: '需求已设为基线', en: 'The requirements have a baseline' },
  states: ['baselined'],
})
