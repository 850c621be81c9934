export { type BaselinedRequirements, baselinedRequirementsOf } from './server/requirements/baselined-requirements.ts'
