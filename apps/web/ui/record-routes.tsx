import { useParams } from '@tanstack/react-router'
import type { Declaration } from '#kernel/entity/entity.ts'
import type { MenuEntry, Page } from '../shell/types.ts'
import { RecordListPage, type RecordListParts } from './list/record-list-page.tsx'
import { RecordPage, type RecordPageParts } from './record/record-page.tsx'

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
  function List() {
    return <RecordListPage entity={entity} parts={parts.page} title={parts.menu?.label} {...parts.list} />
  }
  const add = parts.add ? { label: entity.label, path: `${entity.path}?new=1`, module: entity.module } : undefined
  return { path: entity.path, component: List, menu: parts.menu, add, module: entity.module }
}

/** The page alone, for a type whose list is its own design. */
export function recordPage<D extends Declaration>(entity: D, parts: RecordPageParts<D> = {}): Page {
  function One() {
    const { id } = useParams({ strict: false }) as { id: string }
    return <RecordPage key={id} entity={entity} id={id} {...parts} />
  }
  return { path: `${entity.path}/$id`, component: One, module: entity.module }
}
