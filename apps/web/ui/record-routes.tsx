import { useParams } from '@tanstack/react-router'
import { type ComponentType, lazy, Suspense } from 'react'
import type { Declaration } from '#kernel/entity/entity.ts'
import type { MenuEntry, Page } from '../shell/types.ts'
import type { RecordListParts } from './list/record-list-page.tsx'
import { Loading } from './loading.tsx'
import type { RecordPageParts, RecordPageProps } from './record/record-page.tsx'

export interface RecordRoutes<D extends Declaration> {
  menu?: MenuEntry
  /** Offers a new record under "New" on every page. */
  add?: boolean
  list?: RecordListParts<D>
  page?: RecordPageParts<D>
}

/** List and page of a record type, from its declaration: two pages for the list of pages. */
export function recordRoutes<D extends Declaration>(entity: D, parts: RecordRoutes<D> = {}): Page[] {
  return [recordList(entity, parts), recordPage(entity, parts.page)]
}

/** The list alone, for a type whose page is its own design. */
export function recordList<D extends Declaration>(entity: D, parts: RecordRoutes<D> = {}): Page {
  const Lazy = LazyList as unknown as ComponentType<ListProps<D>>
  function List() {
    return (
      <Suspense fallback={<Loading />}>
        <Lazy entity={entity} parts={parts.page} title={parts.menu?.label} {...parts.list} />
      </Suspense>
    )
  }
  const add = parts.add ? { label: entity.label, path: `${entity.path}?new=1`, module: entity.module } : undefined
  return { path: entity.path, component: List, menu: parts.menu, add, module: entity.module }
}

/** The page alone, for a type whose list is its own design. */
export function recordPage<D extends Declaration>(entity: D, parts: RecordPageParts<D> = {}): Page {
  const Lazy = LazyPage as unknown as ComponentType<RecordPageProps<D>>
  function One() {
    const { id } = useParams({ strict: false }) as { id: string }
    return (
      <Suspense fallback={<Loading />}>
        <Lazy key={id} entity={entity} id={id} {...parts} />
      </Suspense>
    )
  }
  return { path: `${entity.path}/$id`, component: One, module: entity.module }
}

type ListProps<D extends Declaration> = RecordListParts<D> & { entity: D; parts?: RecordPageParts<D> }

/** Tables and forms are loaded with the first page that shows them. */
const LazyList = lazy(async () => {
  const { RecordListPage } = await import('./list/record-list-page.tsx')
  return { default: RecordListPage as unknown as ComponentType<object> }
})
const LazyPage = lazy(async () => {
  const { RecordPage } = await import('./record/record-page.tsx')
  return { default: RecordPage as unknown as ComponentType<object> }
})
