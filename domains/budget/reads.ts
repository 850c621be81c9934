export { budgetFunding } from './server/budget-funding.ts'
export {
  type Budget,
  countingBudget,
  type Line,
  readBudgets,
  readLines,
  readSources,
  type Source,
} from './server/read-budgets.ts'
export { readSpent } from './server/read-spent.ts'
export { remapCampaigns } from './server/remap-campaigns.ts'
