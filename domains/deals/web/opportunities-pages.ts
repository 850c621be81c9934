import { lazyRouteComponent } from '@tanstack/react-router'
import type { Page } from '#apps/web/shell/types.ts'
import { recordRoutes } from '#apps/web/ui/record-routes.tsx'
import { opportunity } from '../entities/opportunity.ts'

const module = 'deals'
const opportunities = lazyRouteComponent(() => import('./opportunities-page.tsx'), 'OpportunitiesPage')

/** Opportunities of a project by stage, and those of every project in the menu. */
export const opportunitiesPages: readonly Page[] = [
  ...recordRoutes(opportunity, {
    menu: { group: 'sales', label: { zh: '商机', en: 'Opportunities' } },
    load: async () => (await import('./opportunities-parts.tsx')).opportunityRoute,
  }),
  {
    path: 'projects/$id/deals/opportunities',
    component: opportunities,
    module,
    inProject: {
      path: 'deals/opportunities',
      label: { zh: '商机', en: 'Opportunities' },
      covers: ['opportunities'],
    },
  },
  { path: 'projects/$id/opportunities', component: opportunities, module },
]
