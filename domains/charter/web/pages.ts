import { lazyRouteComponent } from '@tanstack/react-router'
import type { Page } from '#apps/web/shell/types.ts'
import { recordList, recordRoutes } from '#apps/web/ui/record-routes.tsx'
import { charter } from '../entities/charter.ts'
import { requirement } from '../entities/requirement.ts'
import { scopeItem } from '../entities/scope-item.ts'

const module = 'charter'
const page = lazyRouteComponent(() => import('./charter-page.tsx'), 'CharterPage')

/** The charter of a project, also under the names of its records; one version; a requirement and a scope item. */
export const charterPages: readonly Page[] = [
  {
    path: 'projects/$id/charter',
    component: page,
    module,
    inProject: {
      path: 'charter',
      label: { zh: '章程', en: 'Charter' },
      covers: ['charters', 'scope-items', 'requirements'],
    },
  },
  { path: 'projects/$id/charters', component: page, module },
  { path: 'projects/$id/scope-items', component: page, module },
  { path: 'projects/$id/requirements', component: page, module },
  recordList(charter, { list: { title: { zh: '项目章程', en: 'Project charters' } } }),
  {
    path: 'charters/$id',
    component: lazyRouteComponent(() => import('./charter-version-page.tsx'), 'CharterVersionPage'),
    module,
  },
  ...recordRoutes(scopeItem, {
    list: { title: { zh: '范围', en: 'Scope' } },
    load: async () => (await import('./loaded-parts.ts')).scopeItemRoute,
  }),
  ...recordRoutes(requirement, {
    list: { title: { zh: '要求', en: 'Requirements' } },
    load: async () => (await import('./loaded-parts.ts')).requirementRoute,
  }),
]
