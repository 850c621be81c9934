export const biddingEntities: Record<string, never> = {}

export const biddingContract = {}
