export const sellingOperations = {}

export const sellingChecks = []
export const sellingDeliverables = []
