import { useQuery } from '@tanstack/react-query'
import { useCommand } from '#apps/web/records/use-command.ts'
import { useSend } from '#apps/web/records/use-send.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import type { functionItem } from '../entities/function-item.ts'
import type { requirementDocument } from '../entities/requirement-document.ts'
import type { requirementLine } from '../entities/requirement-line.ts'

export type RequirementDocument = RecordOf<typeof requirementDocument>
export type RequirementLine = RecordOf<typeof requirementLine>
export type FunctionItem = RecordOf<typeof functionItem>

/** Every version of a project's requirements, the newest first. */
export function useRequirements(projectId: string) {
  const { api } = useWorkspace()
  return useQuery(api.deals.requirementSheet.queryOptions({ input: { projectId } }))
}
export type RequirementSheet = NonNullable<ReturnType<typeof useRequirements>['data']>
export type RequirementVersion = RequirementSheet['versions'][number]

export function useRequirementCommands() {
  const { client } = useWorkspace()
  return {
    draft: useCommand(client.deals.draftRequirements),
    withdraw: useCommand(client.deals.withdrawRequirements),
    baseline: useCommand(client.deals.baselineRequirements),
    include: useCommand(client.deals.includeRequirement),
  }
}

/** What a form sends: the form says why it is refused. */
export function useRequirementForms() {
  const { client } = useWorkspace()
  const send = useSend()
  return {
    anew: send(client.deals.draftRequirements),
    submit: send(client.deals.submitRequirements),
    decide: send(client.process.decideApproval),
    reopen: send(client.deals.reopenRequirements),
    send: send(client.deals.sendRequirements),
    confirm: send(client.deals.confirmRequirements),
    refuse: send(client.deals.rejectRequirements),
    exclude: send(client.deals.excludeRequirement),
    trace: send(client.deals.functionItem.update),
  }
}
