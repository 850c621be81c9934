import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { Declaration } from '#kernel/entity/entity.ts'
import { useWorkspace } from '../../rpc/workspace.ts'
import { ErrorState } from '../error-state.tsx'
import { Loading } from '../loading.tsx'

interface OpenOnHeldProps {
  types: readonly Declaration[]
  onFound: (type: string) => void
}

/** Goes on to the first type of which the bin holds something; to the first of all where it holds nothing. */
export function OpenOnHeld({ types, onFound }: OpenOnHeldProps) {
  const { api } = useWorkspace()
  const held = useQuery(api.bin.types.queryOptions({ meta: { reads: ['*'] }, staleTime: 0 }))
  // It goes on once, so not by what an earlier visit was told.
  const fresh = held.isFetchedAfterMount && !held.isFetching
  const first = fresh && held.data && (types.find(one => held.data.includes(one.type)) ?? types[0])?.type
  useEffect(() => {
    if (first) onFound(first)
  }, [first, onFound])
  return held.isError ? <ErrorState error={held.error} onRetry={() => held.refetch()} /> : <Loading lines={8} />
}
