export const requirementsOperations = {}

export const requirementsChecks = []
export const requirementsDeliverables = []
