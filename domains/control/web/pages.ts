import { lazyRouteComponent } from '@tanstack/react-router'
import type { Page } from '#apps/web/shell/types.ts'
import { recordRoutes } from '#apps/web/ui/record-routes.tsx'
import { baseline } from '../entities/baseline.ts'
import { correctiveAction } from '../entities/corrective-action.ts'
import { performanceReview } from '../entities/performance-review.ts'
import { qualityCheck } from '../entities/quality-check.ts'
import { statusReport } from '../entities/status-report.ts'

const module = 'control'
const earnedValue = lazyRouteComponent(() => import('./earned-value-page.tsx'), 'EarnedValuePage')
const deviations = lazyRouteComponent(() => import('./deviations-page.tsx'), 'DeviationsPage')
const reports = lazyRouteComponent(() => import('./reports-page.tsx'), 'ReportsPage')
const checks = lazyRouteComponent(() => import('./checks-page.tsx'), 'ChecksPage')
const performance = lazyRouteComponent(() => import('./performance-page.tsx'), 'PerformancePage')

/** A project held against its plan, under the place's own paths and under those of the records; the lists over all projects are reached from search and links. */
export const controlPages: readonly Page[] = [
  {
    path: 'projects/$id/control',
    component: earnedValue,
    module,
    inProject: {
      path: 'control',
      label: { zh: '控制', en: 'Control' },
      covers: ['baselines', 'corrective-actions', 'status-reports', 'quality-checks', 'performance-reviews'],
    },
  },
  { path: 'projects/$id/control/deviations', component: deviations, module },
  { path: 'projects/$id/control/reports', component: reports, module },
  { path: 'projects/$id/control/checks', component: checks, module },
  { path: 'projects/$id/control/performance', component: performance, module },
  { path: 'projects/$id/baselines', component: earnedValue, module },
  { path: 'projects/$id/corrective-actions', component: deviations, module },
  { path: 'projects/$id/status-reports', component: reports, module },
  { path: 'projects/$id/quality-checks', component: checks, module },
  { path: 'projects/$id/performance-reviews', component: performance, module },
  ...recordRoutes(baseline, {
    list: { title: { zh: '基线', en: 'Baselines' } },
    load: async () => (await import('./loaded-parts.tsx')).baselineRoute,
  }),
  ...recordRoutes(correctiveAction, {
    list: { title: { zh: '纠正措施', en: 'Corrective actions' } },
    load: async () => (await import('./loaded-parts.tsx')).actionRoute,
  }),
  ...recordRoutes(statusReport, {
    list: { title: { zh: '进展报告', en: 'Status reports' } },
    load: async () => (await import('./loaded-parts.tsx')).reportRoute,
  }),
  ...recordRoutes(qualityCheck, {
    list: { title: { zh: '质量与数量检查', en: 'Quality and quantity checks' } },
    load: async () => (await import('./loaded-parts.tsx')).checkRoute,
  }),
  ...recordRoutes(performanceReview, {
    list: { title: { zh: '绩效评估', en: 'Performance reviews' } },
    load: async () => (await import('./loaded-parts.tsx')).reviewRoute,
  }),
]
