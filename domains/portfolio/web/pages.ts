import { lazyRouteComponent } from '@tanstack/react-router'
import type { Page } from '#apps/web/shell/types.ts'
import { recordRoutes } from '#apps/web/ui/record-routes.tsx'
import { programme } from '../entities/programme.ts'

/** The portfolio by stage, health, stalls, past projects and load; and the programmes. */
export const portfolioPages: readonly Page[] = [
  {
    path: 'portfolio',
    component: lazyRouteComponent(() => import('./board-page.tsx'), 'BoardPage'),
    menu: { group: 'work', label: { zh: '项目组合', en: 'Portfolio' } },
  },
  { path: 'portfolio/health', component: lazyRouteComponent(() => import('./matrix-page.tsx'), 'MatrixPage') },
  { path: 'portfolio/stages', component: lazyRouteComponent(() => import('./stalls-page.tsx'), 'StallsPage') },
  { path: 'portfolio/past', component: lazyRouteComponent(() => import('./past-page.tsx'), 'PastPage') },
  { path: 'portfolio/load', component: lazyRouteComponent(() => import('./load-page.tsx'), 'PortfolioLoadPage') },
  ...recordRoutes(programme, {
    list: { title: { zh: '项目群', en: 'Programmes' } },
    load: async () => (await import('./programme-parts.tsx')).programmeRoute,
  }),
]
