import { lazyRouteComponent } from '@tanstack/react-router'
import type { Page } from '#apps/web/shell/types.ts'
import { recordList } from '#apps/web/ui/record-routes.tsx'
import { decision } from '../entities/decision.ts'

const module = 'strategy'

/** SWOT, segments, personas, positioning, channels, competences and decisions of a project; the decisions of all projects in the menu. */
export const strategyPages: readonly Page[] = [
  recordList(decision, { menu: { group: 'market', label: { zh: '策略', en: 'Strategy' } } }),
  {
    path: 'projects/$id/swot-items',
    component: lazyRouteComponent(() => import('./swot-page.tsx'), 'SwotPage'),
    module,
    inProject: {
      path: 'swot-items',
      label: { zh: '策略', en: 'Strategy' },
      covers: [
        ...['segments', 'personas', 'positioning-maps', 'competences', 'resource-assessments'],
        ...['channel-options', 'decisions'],
      ],
    },
  },
  {
    path: 'projects/$id/segments',
    component: lazyRouteComponent(() => import('./segments-page.tsx'), 'SegmentsPage'),
    module,
  },
  {
    path: 'projects/$id/personas',
    component: lazyRouteComponent(() => import('./personas-page.tsx'), 'PersonasPage'),
    module,
  },
  {
    path: 'projects/$id/positioning-maps',
    component: lazyRouteComponent(() => import('./positioning-page.tsx'), 'PositioningPage'),
    module,
  },
  {
    path: 'projects/$id/channel-options',
    component: lazyRouteComponent(() => import('./channels-page.tsx'), 'ChannelsPage'),
    module,
  },
  {
    path: 'projects/$id/competences',
    component: lazyRouteComponent(() => import('./competences-page.tsx'), 'CompetencesPage'),
    module,
  },
  {
    path: 'projects/$id/resource-assessments',
    component: lazyRouteComponent(() => import('./resources-page.tsx'), 'ResourcesPage'),
    module,
  },
  {
    path: 'projects/$id/decisions',
    component: lazyRouteComponent(() => import('./decisions-page.tsx'), 'DecisionsPage'),
    module,
  },
  { path: 'decisions/$id', component: lazyRouteComponent(() => import('./decision-page.tsx'), 'DecisionPage'), module },
]
