export { deliveryRefusals } from './refusals.ts'

export const deliveryEntities: Record<string, never> = {}

export const deliveryContract = {}
