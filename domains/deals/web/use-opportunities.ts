import { useQuery } from '@tanstack/react-query'
import { useCommand } from '#apps/web/records/use-command.ts'
import { useSend } from '#apps/web/records/use-send.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import type { opportunity } from '../entities/opportunity.ts'

export type Opportunity = RecordOf<typeof opportunity>

/** The opportunities of a project, and what they come to. */
export function usePipeline(projectId: string) {
  const { api } = useWorkspace()
  return useQuery(api.deals.pipeline.queryOptions({ input: { projectId } }))
}
export type PipelineOfProject = NonNullable<ReturnType<typeof usePipeline>['data']>

export function useOpportunityCommands() {
  const { client } = useWorkspace()
  return { move: useCommand(client.deals.moveOpportunity) }
}

/** What a form sends: the form says why it is refused. */
export function useOpportunityForms() {
  const { client } = useWorkspace()
  const send = useSend()
  return {
    move: send(client.deals.moveOpportunity),
    win: send(client.deals.winOpportunity),
    lose: send(client.deals.loseOpportunity),
    reopen: send(client.deals.reopenOpportunity),
  }
}
