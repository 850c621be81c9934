import { useRouterState } from '@tanstack/react-router'
import { pages } from '../pages.ts'
import { useWorkspace } from '../rpc/workspace.ts'
import type { MenuGroup, Page } from './types.ts'

export type MenuPage = Page & { readonly menu: NonNullable<Page['menu']> }

/** The pages of the menu that this person may use, in order. */
export function useMenu(): MenuPage[] {
  const { me } = useWorkspace()
  const may = (module: string) => me.owner || (me.rights[module]?.read ?? 'none') !== 'none'
  return pages.filter((page): page is MenuPage => page.menu !== undefined && (!page.module || may(page.module)))
}

export function inGroup(menu: readonly MenuPage[], group: MenuGroup): MenuPage[] {
  return menu.filter(page => page.menu.group === group)
}

/** The menu's page that the address belongs to: the longest path that it begins with. */
export function useCurrentPage(menu: readonly MenuPage[]): MenuPage | undefined {
  const { slug } = useWorkspace()
  const path = useRouterState({ select: state => state.location.pathname })
  const inside = path.replace(new RegExp(`^(/w/${slug})?/?`), '')
  const fits = menu.filter(page => inside === page.path || (page.path !== '' && inside.startsWith(`${page.path}/`)))
  return fits.sort((one, other) => other.path.length - one.path.length)[0]
}

/** 'projects' as the address of a link. */
export function hrefOf(path: string): string {
  return `/${path}`
}
