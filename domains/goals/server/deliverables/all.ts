import { goalsDeliverable } from './goals.ts'
import { readingsDeliverable } from './readings.ts'

export const goalsDeliverables = [goalsDeliverable, readingsDeliverable]
