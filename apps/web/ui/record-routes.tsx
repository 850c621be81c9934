import { useParams } from '@tanstack/react-router'
import { type ComponentType, lazy, type ReactNode, Suspense } from 'react'
import type { Declaration } from '#kernel/entity/entity.ts'
import type { MenuEntry, Page } from '../shell/types.ts'
import type { RecordListParts } from './list/record-list-page.tsx'
import { Loading } from './loading.tsx'
import type { RecordPageParts } from './record/record-page.tsx'

export interface RecordRoutes<D extends Declaration> {
  menu?: MenuEntry
  /** Offers a new record under "New" on every page. */
  add?: boolean
  list?: RecordListParts<D>
  page?: RecordPageParts<D>
  /** The parts of list and page where they show components of their own: loaded with the first page that needs them. */
  load?: () => Promise<LoadedParts<D>>
}

export interface LoadedParts<D extends Declaration> {
  list?: RecordListParts<D>
  page?: RecordPageParts<D>
}

/** List and page of a record type, from its declaration: two pages for the list of pages. */
export function recordRoutes<D extends Declaration>(entity: D, parts: RecordRoutes<D> = {}): Page[] {
  return [recordList(entity, parts), recordPage(entity, parts.page, parts.load)]
}

/** The list alone, for a type whose page is its own design. */
export function recordList<D extends Declaration>(entity: D, parts: RecordRoutes<D> = {}): Page {
  const Lazy = lazy(async () => {
    const [{ RecordListPage }, loaded] = await Promise.all([import('./list/record-list-page.tsx'), parts.load?.()])
    const given = { title: parts.menu?.label, ...parts.list, ...loaded?.list }
    return { default: () => <RecordListPage entity={entity} parts={loaded?.page ?? parts.page} {...given} /> }
  })
  const add = parts.add ? { label: entity.label, path: `${entity.path}?new=1`, module: entity.module } : undefined
  return { path: entity.path, component: waitFor(Lazy), menu: parts.menu, add, module: entity.module }
}

/** The page alone, for a type whose list is its own design. */
export function recordPage<D extends Declaration>(
  entity: D,
  parts: RecordPageParts<D> = {},
  load?: RecordRoutes<D>['load'],
): Page {
  const Lazy = lazy(async () => {
    const [{ RecordPage }, loaded] = await Promise.all([import('./record/record-page.tsx'), load?.()])
    function One() {
      const { id } = useParams({ strict: false }) as { id: string }
      return <RecordPage key={id} entity={entity} id={id} {...parts} {...loaded?.page} />
    }
    return { default: One }
  })
  return { path: `${entity.path}/$id`, component: waitFor(Lazy), module: entity.module }
}

/** Tables and forms are loaded with the first page that shows them. */
function waitFor(Content: ComponentType): () => ReactNode {
  return function Waiting() {
    return (
      <Suspense fallback={<Loading />}>
        <Content />
      </Suspense>
    )
  }
}
