import { useQuery } from '@tanstack/react-query'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'

/** An own playbook with its draft, kept true while others work on it. */
export function useDraft(id: string) {
  const { api } = useWorkspace()
  return useQuery(api.playbooks.readDraft.queryOptions({ input: { id }, meta: { reads: ['own_playbook'] } }))
}
