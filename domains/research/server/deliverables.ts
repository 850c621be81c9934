import { competitorsDeliverable } from './deliverables/competitors.ts'
import { insightsDeliverable } from './deliverables/insights.ts'
import { studiesDeliverable } from './deliverables/studies.ts'
import { trendsDeliverable } from './deliverables/trends.ts'

export const researchDeliverables = [studiesDeliverable, competitorsDeliverable, trendsDeliverable, insightsDeliverable]
