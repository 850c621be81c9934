import { lazyRouteComponent } from '@tanstack/react-router'
import type { Page } from '#apps/web/shell/types.ts'
import { recordRoutes } from '#apps/web/ui/record-routes.tsx'
import { evaluationRhythm } from '../entities/evaluation-rhythm.ts'
import { operationDesign } from '../entities/operation-design.ts'
import { operationPart } from '../entities/operation-part.ts'
import { operationPeriod } from '../entities/operation-period.ts'
import { operationResource } from '../entities/operation-resource.ts'

const module = 'operations'
const design = lazyRouteComponent(() => import('./design-page.tsx'), 'DesignPage')
const plan = lazyRouteComponent(() => import('./plan-page.tsx'), 'PlanPage')
const resources = lazyRouteComponent(() => import('./resources-page.tsx'), 'ResourcesPage')
const rhythm = lazyRouteComponent(() => import('./rhythm-page.tsx'), 'RhythmPage')
const periods = lazyRouteComponent(() => import('./periods-page.tsx'), 'PeriodsPage')

/** What is operated: its design, its plan in parts, what it needs, and the periods in which it runs. */
export const operationsPages: readonly Page[] = [
  ...recordRoutes(operationDesign, {
    list: { title: { zh: '运营策划', en: 'Operation designs' } },
    load: async () => (await import('./loaded-parts.tsx')).designRoute,
  }),
  ...recordRoutes(operationPart, {
    list: { title: { zh: '运营方案', en: 'Operation plan parts' } },
    load: async () => (await import('./loaded-parts.tsx')).partRoute,
  }),
  ...recordRoutes(operationResource, {
    list: { title: { zh: '运营资源', en: 'Operation resources' } },
    load: async () => (await import('./loaded-parts.tsx')).resourceRoute,
  }),
  ...recordRoutes(evaluationRhythm, {
    list: { title: { zh: '评估节奏', en: 'Evaluation rhythms' } },
    load: async () => (await import('./loaded-parts.tsx')).rhythmRoute,
  }),
  ...recordRoutes(operationPeriod, {
    list: { title: { zh: '运营周期', en: 'Operation periods' } },
    load: async () => (await import('./loaded-parts.tsx')).periodRoute,
  }),
  {
    path: 'projects/$id/operations/design',
    component: design,
    module,
    inProject: {
      path: 'operations/design',
      label: { zh: '运营', en: 'Operations' },
      covers: [
        ...['operations/plan', 'operations/resources', 'operations/rhythm', 'operations/periods'],
        ...['operation-designs', 'operation-parts', 'operation-resources', 'evaluation-rhythms', 'operation-periods'],
      ],
    },
  },
  { path: 'projects/$id/operations/plan', component: plan, module },
  { path: 'projects/$id/operations/resources', component: resources, module },
  { path: 'projects/$id/operations/rhythm', component: rhythm, module },
  { path: 'projects/$id/operations/periods', component: periods, module },
  { path: 'projects/$id/operation-designs', component: design, module },
  { path: 'projects/$id/operation-parts', component: plan, module },
  { path: 'projects/$id/operation-resources', component: resources, module },
  { path: 'projects/$id/evaluation-rhythms', component: rhythm, module },
  { path: 'projects/$id/operation-periods', component: periods, module },
]
