import { lazyRouteComponent } from '@tanstack/react-router'
import type { Page } from '#apps/web/shell/types.ts'
import { recordPage, recordRoutes } from '#apps/web/ui/record-routes.tsx'
import { concession } from '../entities/concession.ts'
import { negotiationTerm } from '../entities/negotiation-term.ts'
import { product } from '../entities/product.ts'
import { proposal } from '../entities/proposal.ts'

const module = 'deals'
const parts = () => import('./selling/loaded-parts.tsx')
const proposals = lazyRouteComponent(() => import('./selling/proposals-page.tsx'), 'ProposalsPage')
const negotiation = lazyRouteComponent(() => import('./selling/negotiation-page.tsx'), 'NegotiationPage')

/** The catalogue, the proposals of all projects, and where a project offers and negotiates. */
export const sellingPages: readonly Page[] = [
  ...recordRoutes(proposal, {
    menu: { group: 'sales', label: { zh: '方案报价', en: 'Proposals' } },
    load: async () => (await parts()).proposalRoute,
  }),
  ...recordRoutes(product, {
    menu: { group: 'sales', label: { zh: '产品', en: 'Products' } },
    add: true,
    load: async () => (await parts()).productRoute,
  }),
  recordPage(negotiationTerm, {}, async () => (await parts()).termRoute),
  recordPage(concession, {}, async () => (await parts()).concessionRoute),
  {
    path: 'projects/$id/deals/proposals',
    component: proposals,
    module,
    inProject: {
      path: 'deals/proposals',
      label: { zh: '报价与谈判', en: 'Offer' },
      covers: ['deals/negotiation', 'proposals', 'quote-lines', 'negotiation-terms', 'concessions'],
    },
  },
  { path: 'projects/$id/deals/negotiation', component: negotiation, module },
  { path: 'projects/$id/proposals', component: proposals, module },
  { path: 'projects/$id/quote-lines', component: proposals, module },
  { path: 'projects/$id/negotiation-terms', component: negotiation, module },
  { path: 'projects/$id/concessions', component: negotiation, module },
]
