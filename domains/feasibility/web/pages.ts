import { lazyRouteComponent } from '@tanstack/react-router'
import type { Page } from '#apps/web/shell/types.ts'
import { recordPage, recordRoutes } from '#apps/web/ui/record-routes.tsx'
import { cashFlow } from '../entities/cash-flow.ts'
import { feasibilityDimension } from '../entities/feasibility-dimension.ts'
import { feasibilityStudy } from '../entities/feasibility-study.ts'

const module = 'feasibility'
const page = lazyRouteComponent(() => import('./feasibility-page.tsx'), 'FeasibilityPage')

/** Whether a project can and should be done: one page with all of it, and each version as it was. */
export const feasibilityPages: readonly Page[] = [
  ...recordRoutes(feasibilityStudy, {
    list: { title: { zh: '可行性研究', en: 'Feasibility studies' } },
    load: async () => (await import('./loaded-parts.tsx')).studyRoute,
  }),
  recordPage(feasibilityDimension, {}, async () => (await import('./loaded-parts.tsx')).dimensionRoute),
  recordPage(cashFlow, {}, async () => (await import('./loaded-parts.tsx')).cashFlowRoute),
  {
    path: 'projects/$id/feasibility',
    component: page,
    module,
    inProject: {
      path: 'feasibility',
      label: { zh: '可行性', en: 'Feasibility' },
      covers: ['feasibility-studies', 'feasibility-dimensions', 'cash-flows'],
    },
  },
  { path: 'projects/$id/feasibility-studies', component: page, module },
  { path: 'projects/$id/feasibility-dimensions', component: page, module },
  { path: 'projects/$id/cash-flows', component: page, module },
]
