import { useQuery } from '@tanstack/react-query'
import { useCommand } from '#apps/web/records/use-command.ts'
import { useSend } from '#apps/web/records/use-send.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'

/** What the plan book would say now, and its versions. It is written from nearly everything: any change may matter. */
export function usePlanBook(projectId: string) {
  const { api } = useWorkspace()
  return useQuery(api.documents.planBookSheet.queryOptions({ input: { projectId } }))
}

export function useWithdraw() {
  const { client } = useWorkspace()
  return useCommand(client.documents.withdrawPlanBook)
}

/** What a form sends: the form says why it is refused. */
export function usePlanBookForms() {
  const { client } = useWorkspace()
  const send = useSend()
  return {
    generate: send(client.documents.generatePlanBook),
    submit: send(client.documents.submitPlanBook),
    decide: send(client.process.decideApproval),
  }
}
