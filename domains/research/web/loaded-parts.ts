import type { LoadedParts } from '#apps/web/ui/record-routes.tsx'
import type { competitor } from '../entities/competitor.ts'
import type { dataSet } from '../entities/data-set.ts'
import type { insight } from '../entities/insight.ts'
import type { marketOpportunity } from '../entities/market-opportunity.ts'
import type { study } from '../entities/study.ts'
import { competitorColumns } from './competitor-columns.tsx'
import { competitorParts } from './competitor-parts.tsx'
import { dataSetParts } from './data-set-parts.tsx'
import { insightParts } from './insight-parts.tsx'
import { opportunityParts } from './opportunity-parts.tsx'
import { studyColumns } from './study-columns.tsx'
import { studyParts } from './study-parts.tsx'

export const studyRoute: LoadedParts<typeof study> = {
  page: studyParts,
  list: { columns: studyColumns },
}
export const competitorRoute: LoadedParts<typeof competitor> = {
  page: competitorParts,
  list: { columns: competitorColumns },
}
export const dataSetRoute: LoadedParts<typeof dataSet> = {
  page: dataSetParts,
}
export const opportunityRoute: LoadedParts<typeof marketOpportunity> = {
  page: opportunityParts,
}
export const insightRoute: LoadedParts<typeof insight> = {
  page: insightParts,
}
