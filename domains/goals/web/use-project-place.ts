import { useQuery } from '@tanstack/react-query'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'

export interface ProjectPlace {
  readonly id: string
  readonly iteration: number
  readonly start: string
}

/** Where a project stands, as far as its figures need to know. */
export function useProjectPlace(id: string): ProjectPlace | undefined {
  const { api } = useWorkspace()
  return useQuery(api.process.project.read.queryOptions({ input: { id }, meta: { reads: ['project'] } })).data
}
