import { lazyRouteComponent } from '@tanstack/react-router'
import type { Page } from '#apps/web/shell/types.ts'
import { recordRoutes } from '#apps/web/ui/record-routes.tsx'
import { fundingApplication } from '../entities/funding-application.ts'
import { fundingMaterial } from '../entities/funding-material.ts'
import { tender } from '../entities/tender.ts'
import { tenderClarification } from '../entities/tender-clarification.ts'
import { tenderDocument } from '../entities/tender-document.ts'
import { tenderPrice } from '../entities/tender-price.ts'

const module = 'deals'
const parts = () => import('./bidding/loaded-parts.tsx')

/** Tenders and applications for funds: a project's own pages, the lists over all projects, and a page for each record. */
export const biddingPages: readonly Page[] = [
  ...recordRoutes(fundingApplication, {
    menu: { group: 'sales', label: { zh: '资金申报', en: 'Funding applications' } },
    load: async () => (await parts()).fundingRoute,
  }),
  ...recordRoutes(tender, {
    menu: { group: 'sales', label: { zh: '投标', en: 'Tenders' } },
    load: async () => (await parts()).tenderRoute,
  }),
  ...recordRoutes(tenderDocument, {
    list: { title: { zh: '投标文件', en: 'Bid documents' } },
    load: async () => (await parts()).documentRoute,
  }),
  ...recordRoutes(tenderClarification, {
    list: { title: { zh: '投标澄清', en: 'Clarifications' } },
    load: async () => (await parts()).clarificationRoute,
  }),
  ...recordRoutes(tenderPrice, {
    list: { title: { zh: '开标记录', en: 'Prices at the opening' } },
    load: async () => (await parts()).priceRoute,
  }),
  ...recordRoutes(fundingMaterial, {
    list: { title: { zh: '申报材料', en: 'Application papers' } },
    load: async () => (await parts()).materialRoute,
  }),
  {
    path: 'projects/$id/tenders',
    component: lazyRouteComponent(() => import('./bidding/tenders-page.tsx'), 'TendersPage'),
    module,
    inProject: {
      path: 'tenders',
      label: { zh: '投标与资金', en: 'Tenders and funds' },
      covers: ['deals/tender', 'deals/funding', 'funding-applications'],
    },
  },
  {
    path: 'projects/$id/funding-applications',
    component: lazyRouteComponent(() => import('./bidding/funding-page.tsx'), 'FundingPage'),
    module,
  },
]
