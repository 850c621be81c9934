import { lazyRouteComponent } from '@tanstack/react-router'
import type { Page } from '#apps/web/shell/types.ts'
import { recordRoutes } from '#apps/web/ui/record-routes.tsx'
import { acceptanceItem } from '../entities/acceptance-item.ts'
import { acceptanceReport } from '../entities/acceptance-report.ts'
import { deliveryItem } from '../entities/delivery-item.ts'

const module = 'delivery'
const delivery = lazyRouteComponent(() => import('./delivery-page.tsx'), 'DeliveryPage')
const acceptance = lazyRouteComponent(() => import('./acceptance-page.tsx'), 'AcceptancePage')

/** What is delivered and how it is accepted: over all projects in the menu, and on the project's own pages. */
export const deliveryPages: readonly Page[] = [
  ...recordRoutes(deliveryItem, {
    menu: { group: 'service', label: { zh: '交付', en: 'Deliveries' } },
    load: async () => (await import('./loaded-parts.tsx')).deliveryRoute,
  }),
  ...recordRoutes(acceptanceItem, {
    menu: { group: 'service', label: { zh: '验收', en: 'Acceptance' } },
    load: async () => (await import('./loaded-parts.tsx')).itemRoute,
  }),
  ...recordRoutes(acceptanceReport, {
    list: { title: { zh: '验收报告', en: 'Acceptance reports' } },
    load: async () => (await import('./loaded-parts.tsx')).reportRoute,
  }),
  {
    path: 'projects/$id/delivery',
    component: delivery,
    module,
    inProject: {
      path: 'delivery',
      label: { zh: '交付', en: 'Delivery' },
      covers: ['delivery-items', 'acceptance-items', 'acceptance-reports'],
    },
  },
  { path: 'projects/$id/delivery-items', component: delivery, module },
  { path: 'projects/$id/delivery/acceptance', component: acceptance, module },
  { path: 'projects/$id/acceptance-items', component: acceptance, module },
  { path: 'projects/$id/acceptance-reports', component: acceptance, module },
]
