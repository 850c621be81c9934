import { queryOptions, useQuery } from '@tanstack/react-query'
import type { WorkspaceClient } from '../rpc/clients.ts'
import { useWorkspace } from '../rpc/workspace.ts'
import { recordKeys } from './keys.ts'
import { namedRecord } from './named-records.ts'

const MINUTE = 60_000

/** A record of any type that another one names; null where it is gone or out of sight. */
export function useNamedRecord(type: string, id: string) {
  const { slug, client } = useWorkspace()
  return useQuery({ ...namedQuery(client, slug, type, id), enabled: id !== '' })
}

export function namedQuery(client: WorkspaceClient, slug: string, type: string, id: string) {
  return queryOptions({
    queryKey: [...recordKeys.type(slug, type), 'named', id],
    queryFn: () => namedRecord(client, type, id),
    staleTime: MINUTE,
  })
}
