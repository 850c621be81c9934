import { lazyRouteComponent } from '@tanstack/react-router'
import type { Page } from '#apps/web/shell/types.ts'
import { recordRoutes } from '#apps/web/ui/record-routes.tsx'
import { aim } from '../entities/aim.ts'

const readings = lazyRouteComponent(() => import('./readings-page.tsx'), 'ReadingsPage')

/** A project's goals, the workspace's metrics, and what the company aims at. */
export const goalsPages: readonly Page[] = [
  {
    path: 'projects/$id/goals',
    component: lazyRouteComponent(() => import('./goals-page.tsx'), 'GoalsPage'),
    inProject: { path: 'goals', label: { zh: '目标', en: 'Goals' } },
  },
  { path: 'goals/$id', component: lazyRouteComponent(() => import('./goal-page.tsx'), 'GoalPage') },
  ...recordRoutes(aim, { menu: { group: 'market', label: { zh: '公司目标', en: 'Company aims' } } }),
  {
    path: 'metrics',
    component: lazyRouteComponent(() => import('./metrics-page.tsx'), 'MetricsPage'),
    menu: { group: 'market', label: { zh: '指标', en: 'Metrics' } },
  },
  { path: 'metrics/$id', component: lazyRouteComponent(() => import('./metric-page.tsx'), 'MetricPage') },
]

/** What is read of a project's metrics; told late, since it is read late in a project. */
export const readingPages: readonly Page[] = [
  {
    path: 'projects/$id/measurement/readings',
    component: readings,
    inProject: { path: 'measurement/readings', label: { zh: '读数', en: 'Readings' }, covers: ['readings'] },
  },
  { path: 'projects/$id/readings', component: readings },
]
