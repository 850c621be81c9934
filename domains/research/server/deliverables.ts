import { competitorsDeliverable } from './deliverables/competitors.ts'
import { dataSetsDeliverable } from './deliverables/data-sets.ts'
import { insightsDeliverable } from './deliverables/insights.ts'
import { opportunitiesDeliverable } from './deliverables/opportunities.ts'
import { studiesDeliverable } from './deliverables/studies.ts'
import { trendsDeliverable } from './deliverables/trends.ts'

export const researchDeliverables = [
  ...[studiesDeliverable, dataSetsDeliverable, competitorsDeliverable],
  ...[trendsDeliverable, opportunitiesDeliverable, insightsDeliverable],
]
