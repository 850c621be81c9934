import { useQuery } from '@tanstack/react-query'
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
export function usePeople(): { all: readonly KnownPerson[]; byId: ReadonlyMap<string, KnownPerson> } {
  const { api } = useWorkspace()
  const { data } = useQuery(
    api.people.directory.queryOptions({ staleTime: FIVE_MINUTES, meta: { reads: ['person', 'role'] } }),
  )
  return useMemo(() => {
    const all = data ?? []
    return { all, byId: new Map(all.map(person => [person.id, person])) }
  }, [data])
}

export function usePersonName(id: string | null | undefined): string | undefined {
  const { byId } = usePeople()
  return id ? byId.get(id)?.name : undefined
}
