import { channelsDeliverable } from './deliverables/channels.ts'
import { competencesDeliverable } from './deliverables/competences.ts'
import { decisionsDeliverable } from './deliverables/decisions.ts'
import { differencesDeliverable } from './deliverables/differences.ts'
import { personasDeliverable } from './deliverables/personas.ts'
import { positioningDeliverable } from './deliverables/positioning.ts'
import { resourcesDeliverable } from './deliverables/resources.ts'
import { segmentsDeliverable } from './deliverables/segments.ts'
import { swotDeliverable } from './deliverables/swot.ts'

export const strategyDeliverables = [
  swotDeliverable,
  segmentsDeliverable,
  personasDeliverable,
  positioningDeliverable,
  differencesDeliverable,
  competencesDeliverable,
  resourcesDeliverable,
  decisionsDeliverable,
  channelsDeliverable,
]
