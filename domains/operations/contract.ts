export { operationsRefusals } from './refusals.ts'

export const operationsEntities: Record<string, never> = {}

export const operationsContract = {}
