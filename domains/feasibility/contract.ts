export { feasibilityRefusals } from './refusals.ts'

export const feasibilityEntities: Record<string, never> = {}

export const feasibilityContract = {}
