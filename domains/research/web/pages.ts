import { lazyRouteComponent } from '@tanstack/react-router'
import type { Page } from '#apps/web/shell/types.ts'
import { recordRoutes } from '#apps/web/ui/record-routes.tsx'
import { competitor } from '../entities/competitor.ts'
import { insight } from '../entities/insight.ts'
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
  ...recordRoutes(trend, { list: { title: { zh: '市场趋势', en: 'Trends' } } }),
  {
    path: 'projects/$id/studies',
    component: lazyRouteComponent(() => import('./studies-page.tsx'), 'StudiesPage'),
    module,
    inProject: {
      path: 'studies',
      label: { zh: '调研', en: 'Research' },
      covers: ['competitors', 'trends', 'insights'],
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
    path: 'projects/$id/insights',
    component: lazyRouteComponent(() => import('./insights-page.tsx'), 'InsightsPage'),
    module,
  },
]
