import { useQuery } from '@tanstack/react-query'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'

const READS = ['evaluation', 'evaluation_line', 'goal', 'metric', 'reading', 'project']

/** The evaluation of a project's iteration; of the present one where none is named. */
export function useEvaluation(projectId: string, iteration?: number) {
  const { api } = useWorkspace()
  const input = { id: projectId, ...(iteration && { iteration }) }
  return useQuery(api.measurement.readEvaluation.queryOptions({ input, meta: { reads: READS } }))
}
