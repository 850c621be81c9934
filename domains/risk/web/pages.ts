import { lazyRouteComponent } from '@tanstack/react-router'
import type { Page } from '#apps/web/shell/types.ts'
import { recordRoutes } from '#apps/web/ui/record-routes.tsx'
import { issue } from '../entities/issue.ts'
import { risk } from '../entities/risk.ts'

const module = 'risk'

/** Risks and issues of a project on its own pages; the lists over all projects are reached from search and links. */
export const riskPages: readonly Page[] = [
  ...recordRoutes(risk, {
    list: { title: { zh: '风险', en: 'Risks' } },
    load: async () => (await import('./loaded-parts.ts')).riskRoute,
  }),
  ...recordRoutes(issue, {
    list: { title: { zh: '问题', en: 'Issues' } },
    load: async () => (await import('./loaded-parts.ts')).issueRoute,
  }),
  {
    path: 'projects/$id/risks',
    component: lazyRouteComponent(() => import('./risks-page.tsx'), 'RisksPage'),
    module,
    inProject: { path: 'risks', label: { zh: '风险', en: 'Risks' }, covers: ['issues'] },
  },
  {
    path: 'projects/$id/issues',
    component: lazyRouteComponent(() => import('./issues-page.tsx'), 'IssuesPage'),
    module,
  },
]
