import { useQuery } from '@tanstack/react-query'
import { useLabel } from '#apps/web/i18n/use-texts.ts'
import { useCommand } from '#apps/web/records/use-command.ts'
import { useProjectPlaybook } from '#apps/web/records/use-project-playbook.ts'
import { useSend } from '#apps/web/records/use-send.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import type { ApprovalView } from '#domains/process/contract.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import type { changeRequest } from '../../entities/change-request.ts'

export type Change = RecordOf<typeof changeRequest>

/** What an effect is worked out from: whoever changes any of it changes the effect. */
const READS = [
  ...['change_request', 'none_stated', 'task', 'task_link', 'calendar_day', 'stage', 'project'],
  ...['budget', 'budget_line', 'funding_source', 'person'],
]

/** The change requests of a project with their effects, and whether somebody states that there are none. */
export function useChangeList(projectId: string) {
  const { api } = useWorkspace()
  return useQuery(api.risk.changeList.queryOptions({ input: { projectId }, meta: { reads: READS } }))
}

export function useChangeEffect(id: string) {
  const { api } = useWorkspace()
  return useQuery(api.risk.changeEffect.queryOptions({ input: { id }, meta: { reads: READS } }))
}

/** What a change waits for; null where it waits for nobody. */
export function useChangeApproval({ id, state }: Change): ApprovalView | null {
  const { api } = useWorkspace()
  const waits = state === 'submitted'
  const reads = ['change_request', 'approval', 'approval_decision']
  const { data } = useQuery({
    ...api.risk.changeApproval.queryOptions({ input: { id }, meta: { reads } }),
    enabled: waits,
  })
  return waits && data?.result === 'pending' ? data : null
}

/** The lines of the budget that counts, to be picked from. */
export function useBudgetLines(projectId: string) {
  const { api } = useWorkspace()
  const reads = ['budget', 'budget_line', 'project']
  const { data } = useQuery(api.budget.budgetSheet.queryOptions({ input: { projectId }, meta: { reads } }))
  return data?.lines ?? []
}

/** The stages of the project's playbook by their names. */
export function useStageNames(projectId: string): ReadonlyMap<string, string> {
  const label = useLabel()
  const stages = useProjectPlaybook(projectId).data?.stages ?? []
  return new Map(stages.map(stage => [stage.id, `${stage.id} ${label(stage.name)}`]))
}

/** What a click does. */
export function useChangeCommands() {
  const { client } = useWorkspace()
  return {
    propose: useCommand(client.risk.proposeOperations),
    apply: useCommand(client.risk.applyChange),
    revokeNone: useCommand(client.risk.revokeNone),
  }
}

/** What a form sends: the form says why it is refused. */
export function useChangeForms() {
  const { client } = useWorkspace()
  const send = useSend()
  const { risk, process } = client
  return {
    draft: send(risk.draftChange),
    propose: send(risk.proposeOperations),
    submit: send(risk.submitChange),
    withdraw: send(risk.withdrawChange),
    reopen: send(risk.reopenChange),
    revoke: send(risk.revokeChange),
    stateNone: send(risk.stateNone),
    decide: send(process.decideApproval),
  }
}
