export { contractsRefusals } from './refusals.ts'

export const contractsEntities: Record<string, never> = {}

export const contractsContract = {}
