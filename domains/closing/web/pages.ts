import { lazyRouteComponent } from '@tanstack/react-router'
import type { Page } from '#apps/web/shell/types.ts'
import { recordRoutes } from '#apps/web/ui/record-routes.tsx'
import { closingReport } from '../entities/closing-report.ts'
import { handOver } from '../entities/hand-over.ts'
import { improvement } from '../entities/improvement.ts'

const module = 'closing'
const report = lazyRouteComponent(() => import('./closing-page.tsx'), 'ClosingPage')
const archive = lazyRouteComponent(() => import('./archive-page.tsx'), 'ArchivePage')

/** The end of a project: its report, what should be better from now on, and where everything is kept. */
export const closingPages: readonly Page[] = [
  ...recordRoutes(closingReport, {
    list: { title: { zh: '结项报告', en: 'Closing reports' } },
    load: async () => (await import('./loaded-parts.tsx')).reportRoute,
  }),
  ...recordRoutes(improvement, {
    list: { title: { zh: '改进建议', en: 'Improvements' } },
    load: async () => (await import('./loaded-parts.tsx')).improvementRoute,
  }),
  ...recordRoutes(handOver, {
    list: { title: { zh: '移交', en: 'Hand-over' } },
    load: async () => (await import('./loaded-parts.tsx')).handOverRoute,
  }),
  {
    path: 'projects/$id/closing',
    component: report,
    module,
    inProject: {
      path: 'closing',
      label: { zh: '收尾', en: 'Closing' },
      covers: ['closing-reports', 'improvements', 'hand-overs', 'archive', 'archive-entries'],
    },
  },
  { path: 'projects/$id/closing-reports', component: report, module },
  {
    path: 'projects/$id/improvements',
    component: lazyRouteComponent(() => import('./improvements-page.tsx'), 'ImprovementsPage'),
    module,
  },
  {
    path: 'projects/$id/hand-overs',
    component: lazyRouteComponent(() => import('./hand-overs-page.tsx'), 'HandOversPage'),
    module,
  },
  { path: 'projects/$id/archive', component: archive, module },
  { path: 'projects/$id/archive-entries', component: archive, module },
]
