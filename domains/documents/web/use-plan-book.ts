import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useCommand } from '#apps/web/records/use-command.ts'
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
  const queries = useQueryClient()
  const then =
    <I>(run: (input: I) => Promise<unknown>) =>
    async (input: I) => {
      await run(input)
      await queries.invalidateQueries()
    }
  return {
    generate: then(client.documents.generatePlanBook),
    submit: then(client.documents.submitPlanBook),
    decide: then(client.process.decideApproval),
  }
}
