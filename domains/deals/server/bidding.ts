export const biddingOperations = {}

export const biddingChecks = []
export const biddingDeliverables = []
