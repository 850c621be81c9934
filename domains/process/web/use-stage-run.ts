import { useQuery } from '@tanstack/react-query'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'

/** A stage in one of its iterations, the newest when none is named. */
export function useStageRun(projectId: string, stageKey: string, iteration?: number) {
  const { api } = useWorkspace()
  const input = { projectId, stageKey, ...(iteration !== undefined && { iteration }) }
  return useQuery({ ...api.process.readStage.queryOptions({ input }), meta: { reads: ['*'] } })
}
