import { lazyRouteComponent } from '@tanstack/react-router'
import type { Page } from '#apps/web/shell/types.ts'
import { recordRoutes } from '#apps/web/ui/record-routes.tsx'
import { changeRequest } from '../entities/change-request.ts'
import { issue } from '../entities/issue.ts'
import { risk } from '../entities/risk.ts'

const module = 'risk'

/** Risks, issues and changes of a project on its own pages; the lists over all projects are reached from search and links. */
export const riskPages: readonly Page[] = [
  ...recordRoutes(risk, {
    list: { title: { zh: '风险', en: 'Risks' } },
    load: async () => (await import('./loaded-parts.ts')).riskRoute,
  }),
  ...recordRoutes(issue, {
    list: { title: { zh: '问题', en: 'Issues' } },
    load: async () => (await import('./loaded-parts.ts')).issueRoute,
  }),
  ...recordRoutes(changeRequest, {
    list: { title: { zh: '变更申请', en: 'Change requests' } },
    load: async () => (await import('./loaded-parts.ts')).changeRoute,
  }),
  {
    path: 'projects/$id/risks',
    component: lazyRouteComponent(() => import('./risks-page.tsx'), 'RisksPage'),
    module,
    inProject: {
      path: 'risks',
      label: { zh: '风险', en: 'Risks' },
      covers: ['issues', 'change-requests', 'none-statements'],
      always: true,
    },
  },
  {
    path: 'projects/$id/issues',
    component: lazyRouteComponent(() => import('./issues-page.tsx'), 'IssuesPage'),
    module,
  },
  {
    path: 'projects/$id/change-requests',
    component: lazyRouteComponent(() => import('./changes/changes-page.tsx'), 'ChangesPage'),
    module,
  },
]
