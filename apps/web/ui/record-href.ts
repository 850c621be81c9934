import type { Condition } from '#kernel/contract/list.ts'
import type { Declaration } from '#kernel/entity/entity.ts'
import { findRecordType } from '../records/record-types.ts'

/** The address of a record's page inside the workspace. */
export function hrefOfRecord(type: string, id: string): string {
  const known = findRecordType(type)
  return known ? `/${known.entity.path}/${id}` : '/'
}

/** The address of a list that shows just these records: a number on a screen links to what it counts. */
export function hrefOfList(
  entity: Declaration,
  shown: { q?: string; filter?: Condition[]; sort?: string } = {},
): string {
  const search = new URLSearchParams()
  if (shown.q) search.set('q', shown.q)
  if (shown.filter?.length) search.set('filter', JSON.stringify(shown.filter))
  if (shown.sort) search.set('sort', shown.sort)
  const query = search.toString()
  return `/${entity.path}${query ? `?${query}` : ''}`
}

/** Where a record is listed: records of a project in their project. */
export function hrefOfOwnList(entity: Declaration, record: unknown): string {
  const { projectId } = record as { projectId?: string }
  return entity.place === 'project' && projectId ? `/projects/${projectId}/${entity.path}` : `/${entity.path}`
}
