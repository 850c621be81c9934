import { adjustmentsDeliverable, lessonsDeliverable } from './counted.ts'
import { evaluationDeliverable } from './evaluation.ts'

export const measurementDeliverables = [evaluationDeliverable, lessonsDeliverable, adjustmentsDeliverable]
