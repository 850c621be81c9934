import { lazyRouteComponent } from '@tanstack/react-router'
import type { Page } from '#apps/web/shell/types.ts'
import { recordRoutes } from '#apps/web/ui/record-routes.tsx'
import { stakeholder } from '../entities/stakeholder.ts'
import { communicationPages } from './meetings/pages.ts'
import { organisationPages } from './organisation/pages.ts'

const module = 'team'
const raci = lazyRouteComponent(() => import('./raci-page.tsx'), 'RaciPage')

/**
 * The organisation; the RACI of a project, also under the records' own name; its stakeholders, and the page of one; what
 * is said when to whom.
 */
export const teamPages: readonly Page[] = [
  ...organisationPages,
  ...recordRoutes(stakeholder, {
    list: { title: { zh: '干系人', en: 'Stakeholders' } },
    load: async () => (await import('./loaded-parts.ts')).stakeholderRoute,
  }),
  { path: 'projects/$id/raci', component: raci, module },
  { path: 'projects/$id/raci-entries', component: raci, module },
  {
    path: 'projects/$id/stakeholders',
    component: lazyRouteComponent(() => import('./stakeholders-page.tsx'), 'StakeholdersPage'),
    module,
  },
  ...communicationPages,
]
