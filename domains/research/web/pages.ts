import { lazyRouteComponent } from '@tanstack/react-router'
import type { Page } from '#apps/web/shell/types.ts'
import { recordRoutes } from '#apps/web/ui/record-routes.tsx'
import { competitor } from '../entities/competitor.ts'
import { dataSet } from '../entities/data-set.ts'
import { insight } from '../entities/insight.ts'
import { marketOpportunity } from '../entities/market-opportunity.ts'
import { study } from '../entities/study.ts'
import { trend } from '../entities/trend.ts'

const module = 'research'

/** Studies, competitors, trends and insights: of all projects in the menu, of one project on its own pages. */
export const researchPages: readonly Page[] = [
  ...recordRoutes(study, {
    menu: { group: 'market', label: { zh: '调研', en: 'Studies' } },
    load: async () => (await import('./loaded-parts.ts')).studyRoute,
  }),
  ...recordRoutes(insight, {
    menu: { group: 'market', label: { zh: '洞察', en: 'Insights' } },
    load: async () => (await import('./loaded-parts.ts')).insightRoute,
  }),
  ...recordRoutes(competitor, {
    menu: { group: 'market', label: { zh: '竞争对手', en: 'Competitors' } },
    load: async () => (await import('./loaded-parts.ts')).competitorRoute,
  }),
  ...recordRoutes(dataSet, {
    list: { title: { zh: '数据集', en: 'Data sets' } },
    load: async () => (await import('./loaded-parts.ts')).dataSetRoute,
  }),
  ...recordRoutes(marketOpportunity, {
    list: { title: { zh: '市场机会', en: 'Market opportunities' } },
    load: async () => (await import('./loaded-parts.ts')).opportunityRoute,
  }),
  ...recordRoutes(trend, { list: { title: { zh: '市场趋势', en: 'Trends' } } }),
  {
    path: 'projects/$id/studies',
    component: lazyRouteComponent(() => import('./studies-page.tsx'), 'StudiesPage'),
    module,
    inProject: {
      path: 'studies',
      label: { zh: '调研', en: 'Research' },
      covers: ['data-sets', 'competitors', 'trends', 'research/pest', 'market-opportunities', 'insights'],
    },
  },
  {
    path: 'projects/$id/competitors',
    component: lazyRouteComponent(() => import('./competitors-page.tsx'), 'CompetitorsPage'),
    module,
  },
  {
    path: 'projects/$id/trends',
    component: lazyRouteComponent(() => import('./trends-page.tsx'), 'TrendsPage'),
    module,
  },
  {
    path: 'projects/$id/data-sets',
    component: lazyRouteComponent(() => import('./data-sets-page.tsx'), 'DataSetsPage'),
    module,
  },
  {
    path: 'projects/$id/research/pest',
    component: lazyRouteComponent(() => import('./pest-page.tsx'), 'PestPage'),
    module,
  },
  {
    path: 'projects/$id/market-opportunities',
    component: lazyRouteComponent(() => import('./opportunities-page.tsx'), 'OpportunitiesPage'),
    module,
  },
  {
    path: 'projects/$id/insights',
    component: lazyRouteComponent(() => import('./insights-page.tsx'), 'InsightsPage'),
    module,
  },
]
