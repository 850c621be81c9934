import { adjustmentsDeliverable, lessonsDeliverable } from './counted.ts'
import { evaluationDeliverable } from './evaluation.ts'
import { findingsDeliverable } from './findings.ts'

export const measurementDeliverables = [
  ...[evaluationDeliverable, findingsDeliverable],
  ...[lessonsDeliverable, adjustmentsDeliverable],
]
