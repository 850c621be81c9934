import { lazyRouteComponent } from '@tanstack/react-router'
import { person } from '#domains/people/entities/person.ts'
import type { WorkspaceClient } from './rpc/clients.ts'
import type { Page } from './shell/types.ts'
import { recordPage } from './ui/record-routes.tsx'

/**
 * Every page of the product, in the order of the menu. A domain adds its pages here and nowhere else: record types by
 * `...recordRoutes(goal, { menu: ... })`, own pages by `{ path, component: lazyRouteComponent(() => import(...), 'Name') }`.
 */
export const pages: readonly Page[] = [
  {
    path: 'people',
    component: lazyRouteComponent(() => import('#domains/people/web/people-page.tsx'), 'PeoplePage'),
    menu: { group: 'settings', label: { zh: '成员与权限', en: 'People and rights' } },
  },
  recordPage(person),
]

/** Asks how many things wait for the person, for the sign in the menu; set by whoever brings the inbox. */
export const inboxCount: ((client: WorkspaceClient) => Promise<number>) | undefined = undefined
