import { lazyRouteComponent } from '@tanstack/react-router'
import type { Page } from '#apps/web/shell/types.ts'

const own = lazyRouteComponent(() => import('./own-playbook-page.tsx'), 'OwnPlaybookPage')

/** The ways of working: the list, one as people meet it, and of one's own the editor and the versions. */
export const playbookPages: readonly Page[] = [
  {
    path: 'playbooks',
    component: lazyRouteComponent(() => import('./list/playbook-list-page.tsx'), 'PlaybookListPage'),
    menu: { group: 'knowledge', label: { zh: '流程模板', en: 'Process templates' } },
  },
  {
    path: 'own-playbooks',
    component: lazyRouteComponent(() => import('./list/playbook-list-page.tsx'), 'PlaybookListPage'),
  },
  {
    path: 'playbook/$key',
    component: lazyRouteComponent(() => import('./playbook-page.tsx'), 'PlaybookPage'),
  },
  { path: 'own-playbooks/$id', component: own },
  {
    path: 'own-playbooks/$id/edit',
    component: lazyRouteComponent(() => import('./edit/editor-page.tsx'), 'EditorPage'),
  },
  {
    path: 'own-playbooks/$id/versions',
    component: lazyRouteComponent(() => import('./versions/versions-page.tsx'), 'VersionsPage'),
  },
]
