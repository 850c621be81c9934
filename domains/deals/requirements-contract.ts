export const requirementsEntities: Record<string, never> = {}

export const requirementsContract = {}
