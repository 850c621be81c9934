import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'

const READS = ['task', 'calendar_day', 'project', 'stage', 'person']

export const WEEKS = 8

/** How full the weeks of a project's people are, from the week of a day on; the week before stays in view meanwhile. */
export function useWorkload(projectId: string, from: string | undefined) {
  const { api } = useWorkspace()
  const input = { projectId, from, weeks: WEEKS }
  return useQuery(api.plan.workload.queryOptions({ input, meta: { reads: READS }, placeholderData: keepPreviousData }))
}
