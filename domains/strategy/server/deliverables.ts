import { competencesDeliverable } from './deliverables/competences.ts'
import { decisionsDeliverable } from './deliverables/decisions.ts'
import { segmentsDeliverable } from './deliverables/segments.ts'
import { swotDeliverable } from './deliverables/swot.ts'

export const strategyDeliverables = [swotDeliverable, segmentsDeliverable, competencesDeliverable, decisionsDeliverable]
