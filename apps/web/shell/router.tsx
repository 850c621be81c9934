import { createRootRoute, createRoute, createRouter } from '@tanstack/react-router'
import { Crashed } from './crashed.tsx'
import { MePage } from './me-page.tsx'
import { NotFound } from './not-found.tsx'
import { Shell } from './shell.tsx'
import type { Page } from './types.ts'

/** The routes of a workspace; paths count from its address. */
export function makeRouter(slug: string, pages: readonly Page[]) {
  const root = createRootRoute({ component: Shell, notFoundComponent: NotFound, errorComponent: Crashed })
  const own: Page[] = [...pages, { path: 'me', component: MePage }]
  const routes = own.map(({ path, component, inProject, module }) =>
    createRoute({
      getParentRoute: () => root,
      path: path === '' ? '/' : path,
      component,
      errorComponent: Crashed,
      staticData: { inProject, module },
    }),
  )
  return createRouter({
    routeTree: root.addChildren(routes),
    basepath: `/w/${slug}`,
    scrollRestoration: true,
    defaultPreload: false,
  })
}
