import { lazyRouteComponent } from '@tanstack/react-router'
import type { Page } from '#apps/web/shell/types.ts'
import { recordPage } from '#apps/web/ui/record-routes.tsx'
import { campaign } from '../entities/campaign.ts'
import { contentItem } from '../entities/content-item.ts'
import { executionPages } from './execution/pages.ts'

const campaigns = lazyRouteComponent(() => import('./campaigns-page.tsx'), 'CampaignsPage')
const deviations = lazyRouteComponent(() => import('./deviations-page.tsx'), 'DeviationsPage')

/** Campaigns and deviations of a project, under the playbook's names and under the records' own; and the pages of a campaign and its content. */
export const campaignPages: readonly Page[] = [
  {
    path: 'projects/$id/campaigns',
    component: campaigns,
    inProject: {
      path: 'campaigns',
      label: { zh: '营销活动', en: 'Campaigns' },
      covers: ['plan/deviations', 'deviations', 'product-items', 'ad-placements', 'channel-partners', 'trainings'],
    },
  },
  { path: 'projects/$id/plan/deviations', component: deviations },
  { path: 'projects/$id/deviations', component: deviations },
  recordPage(campaign, {}, async () => ({ page: (await import('./campaign-parts.tsx')).campaignParts })),
  recordPage(contentItem, {}, async () => ({ page: (await import('./content-parts.tsx')).contentParts })),
  ...executionPages,
]
