import { useQuery } from '@tanstack/react-query'
import { useWorkspace } from '../rpc/workspace.ts'

/** The playbook of a project in the version that it runs on, which may be older than the one that new projects start on. */
export function useProjectPlaybook(projectId: string) {
  const { api } = useWorkspace()
  return useQuery(
    api.process.projectPlaybook.queryOptions({
      ...{ input: { projectId }, enabled: projectId !== '', staleTime: Infinity },
      meta: { reads: ['project'] },
    }),
  )
}
