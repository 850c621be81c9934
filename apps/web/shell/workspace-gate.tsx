import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useMemo } from 'react'
import type { WorkspaceClient } from '../rpc/clients.ts'
import { problemOf } from '../rpc/problem.ts'
import { type Workspace, WorkspaceContext } from '../rpc/workspace.ts'
import { ErrorState } from '../ui/error-state.tsx'
import { Loading } from '../ui/loading.tsx'
import { NoMembership } from './no-membership.tsx'

interface WorkspaceGateProps {
  slug: string
  client: WorkspaceClient
  api: Workspace['api']
  children: ReactNode
}

/** Lets members in and tells everybody else in words that there is nothing here. */
export function WorkspaceGate({ slug, client, api, children }: WorkspaceGateProps) {
  const me = useQuery(
    api.people.me.queryOptions({ meta: { reads: ['person', 'role', 'workspace', 'project'] }, staleTime: 60_000 }),
  )
  const workspace = useMemo(() => (me.data ? { slug, client, api, me: me.data } : null), [slug, client, api, me.data])
  if (workspace) return <WorkspaceContext.Provider value={workspace}>{children}</WorkspaceContext.Provider>
  if (!me.isError || problemOf(me.error).status === 401) return <Loading />
  if (problemOf(me.error).status === 404) return <NoMembership />
  return <ErrorState error={me.error} onRetry={() => me.refetch()} />
}
