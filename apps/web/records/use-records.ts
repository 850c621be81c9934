import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import type { CountQuery, ListQuery } from '#kernel/contract/list.ts'
import type { Declaration } from '#kernel/entity/entity.ts'
import { useWorkspace } from '../rpc/workspace.ts'
import { recordCalls } from './calls.ts'
import { keepInPlace } from './keep-in-place.ts'
import { recordKeys } from './keys.ts'

const PAGE = 100

/** The pages of a list, fetched one after the other as the reader goes on. */
export function useRecordPages<D extends Declaration>(entity: D, query: Omit<ListQuery, 'after' | 'limit'>) {
  const { slug, client } = useWorkspace()
  return useInfiniteQuery({
    queryKey: recordKeys.list(slug, entity.type, { ...query, pages: true }),
    queryFn: ({ pageParam }) => recordCalls(client, entity).list({ ...query, limit: PAGE, after: pageParam }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: page => page.next ?? undefined,
    placeholderData: keepInPlace(query),
  })
}

/** One page of records (at most `limit`, 50 when left out), for compact lists and pickers. */
export function useRecords<D extends Declaration>(entity: D, query: ListQuery, options: { enabled?: boolean } = {}) {
  const { slug, client } = useWorkspace()
  return useQuery({
    queryKey: recordKeys.list(slug, entity.type, query),
    queryFn: () => recordCalls(client, entity).list(query),
    placeholderData: keepInPlace(query),
    enabled: options.enabled,
  })
}

export function useRecordCount(entity: Declaration, query: CountQuery, options: { enabled?: boolean } = {}) {
  const { slug, client } = useWorkspace()
  return useQuery({
    queryKey: recordKeys.count(slug, entity.type, query),
    queryFn: () => recordCalls(client, entity).count(query),
    placeholderData: keepInPlace(query),
    enabled: options.enabled,
  })
}

export function useRecord<D extends Declaration>(entity: D, id: string | undefined) {
  const { slug, client } = useWorkspace()
  return useQuery({
    queryKey: recordKeys.read(slug, entity.type, id ?? ''),
    queryFn: () => recordCalls(client, entity).read({ id: id ?? '' }),
    enabled: id !== undefined && id !== '',
  })
}

export function useRecordHistory(entity: Declaration, id: string) {
  const { slug, client } = useWorkspace()
  return useQuery({
    queryKey: recordKeys.history(slug, entity.type, id),
    queryFn: () => recordCalls(client, entity).history({ id }),
  })
}
