import { useQuery } from '@tanstack/react-query'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import type { Threshold } from './by-threshold.ts'

/** The threshold of the project's gate that asks about deviations; null where none does, or while it is not known. */
export function useThreshold(projectId: string): Threshold | null {
  const { api } = useWorkspace()
  const asked = api.campaigns.deviationThreshold.queryOptions({ input: { projectId }, staleTime: Infinity })
  return useQuery(asked).data?.threshold ?? null
}
