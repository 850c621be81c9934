import { type Column, columnOf, columnsOf } from '#apps/web/ui/list/columns.tsx'
import type { LoadedParts } from '#apps/web/ui/record-routes.tsx'
import type { Declaration } from '#kernel/entity/entity.ts'
import { competitor } from '../entities/competitor.ts'
import { dataSet } from '../entities/data-set.ts'
import { insight } from '../entities/insight.ts'
import { marketOpportunity } from '../entities/market-opportunity.ts'
import { study } from '../entities/study.ts'
import { competitorColumns } from './competitor-columns.tsx'
import { competitorParts } from './competitor-parts.tsx'
import { dataSetParts } from './data-set-parts.tsx'
import { insightParts } from './insight-parts.tsx'
import { opportunityParts } from './opportunity-parts.tsx'
import { studyColumns } from './study-columns.tsx'
import { studyParts } from './study-parts.tsx'

export const studyRoute: LoadedParts<typeof study> = {
  page: studyParts,
  list: { columns: [...studyColumns, ...project(study)] },
}
export const competitorRoute: LoadedParts<typeof competitor> = {
  page: competitorParts,
  list: { columns: [...competitorColumns, ...project(competitor)] },
}
export const dataSetRoute: LoadedParts<typeof dataSet> = {
  page: dataSetParts,
  list: { columns: [...columnsOf(dataSet), ...project(dataSet)] },
}
export const opportunityRoute: LoadedParts<typeof marketOpportunity> = {
  page: opportunityParts,
  list: { columns: [...columnsOf(marketOpportunity), ...project(marketOpportunity)] },
}
export const insightRoute: LoadedParts<typeof insight> = {
  page: insightParts,
  list: { columns: [...columnsOf(insight), ...project(insight)] },
}

/** In the list of all projects each record says which one it belongs to. */
function project<D extends Declaration>(entity: D): Column<D>[] {
  const column = columnOf(entity, 'projectId')
  return column ? [column] : []
}
