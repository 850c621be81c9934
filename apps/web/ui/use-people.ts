import { type UseQueryResult, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useWorkspace } from '../rpc/workspace.ts'

export interface KnownPerson {
  readonly id: string
  readonly name: string
  readonly active: boolean
  readonly roleName: string
}

const FIVE_MINUTES = 300_000

/** All people of the workspace, asked for once and kept true by live updates. */
export function usePeople(): {
  all: readonly KnownPerson[]
  byId: ReadonlyMap<string, KnownPerson>
  asked: Pick<UseQueryResult, 'isPending' | 'error' | 'refetch'>
} {
  const { api } = useWorkspace()
  const asked = useQuery(
    api.people.directory.queryOptions({ staleTime: FIVE_MINUTES, meta: { reads: ['person', 'role'] } }),
  )
  const { data } = asked
  const known = useMemo(() => {
    const all = data ?? []
    return { all, byId: new Map(all.map(person => [person.id, person])) }
  }, [data])
  return { ...known, asked }
}

export function usePersonName(id: string | null | undefined): string | undefined {
  const { byId } = usePeople()
  return id ? byId.get(id)?.name : undefined
}
