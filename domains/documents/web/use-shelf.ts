import { useQuery } from '@tanstack/react-query'
import { useSend } from '#apps/web/records/use-send.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'

/** What a project can write and has written. It is told from nearly everything: any change may matter. */
export function useShelf(projectId: string) {
  const { api } = useWorkspace()
  return useQuery(api.documents.documentShelf.queryOptions({ input: { projectId } }))
}

export function useShelfForms() {
  const { client } = useWorkspace()
  const send = useSend()
  return { write: send(client.documents.writeDocument) }
}
