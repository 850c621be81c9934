export { serviceRefusals } from './refusals.ts'

export const serviceEntities: Record<string, never> = {}

export const serviceContract = {}
