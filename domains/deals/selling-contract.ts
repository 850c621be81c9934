export const sellingEntities: Record<string, never> = {}

export const sellingContract = {}
