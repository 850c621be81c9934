import { lazyRouteComponent } from '@tanstack/react-router'
import type { Page } from '#apps/web/shell/types.ts'
import { recordRoutes } from '#apps/web/ui/record-routes.tsx'
import { adPlacement } from '../../entities/ad-placement.ts'
import { channelPartner } from '../../entities/channel-partner.ts'
import { productItem } from '../../entities/product-item.ts'
import { training } from '../../entities/training.ts'

const module = 'campaigns'

/** Products, ads, channel partners and trainings of a project on its own pages; the lists over all projects are reached from search and links. */
export const executionPages: readonly Page[] = [
  ...recordRoutes(productItem, {
    list: { title: { zh: '产品开发', en: 'Product development' } },
    load: async () => (await import('./loaded-parts.tsx')).productRoute,
  }),
  ...recordRoutes(channelPartner, {
    list: { title: { zh: '渠道商', en: 'Channel partners' } },
    load: async () => (await import('./loaded-parts.tsx')).partnerRoute,
  }),
  ...recordRoutes(adPlacement, {
    list: { title: { zh: '广告投放', en: 'Ad placements' } },
    load: async () => (await import('./loaded-parts.tsx')).adRoute,
  }),
  ...recordRoutes(training, {
    list: { title: { zh: '培训', en: 'Trainings' } },
    load: async () => (await import('./loaded-parts.tsx')).trainingRoute,
  }),
  {
    path: 'projects/$id/product-items',
    component: lazyRouteComponent(() => import('./products-page.tsx'), 'ProductsPage'),
    module,
  },
  {
    path: 'projects/$id/ad-placements',
    component: lazyRouteComponent(() => import('./ads-page.tsx'), 'AdsPage'),
    module,
  },
  {
    path: 'projects/$id/channel-partners',
    component: lazyRouteComponent(() => import('./partners-page.tsx'), 'PartnersPage'),
    module,
  },
  {
    path: 'projects/$id/trainings',
    component: lazyRouteComponent(() => import('./trainings-page.tsx'), 'TrainingsPage'),
    module,
  },
]
