import { useQuery } from '@tanstack/react-query'
import { useCommand } from '#apps/web/records/use-command.ts'
import { useSend } from '#apps/web/records/use-send.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import type { feasibilityDimension } from '../entities/feasibility-dimension.ts'
import type { feasibilityStudy } from '../entities/feasibility-study.ts'

export type Study = RecordOf<typeof feasibilityStudy>
export type Dimension = RecordOf<typeof feasibilityDimension>
export type Sheet = NonNullable<ReturnType<typeof useFeasibility>['data']>

interface Which {
  iteration?: number | undefined
  number?: number | undefined
}

/** The study of an iteration, the newest version where none is named. */
export function useFeasibility(projectId: string, { iteration, number }: Which = {}) {
  const { api } = useWorkspace()
  const which = { ...(iteration !== undefined && { iteration }), ...(number !== undefined && { number }) }
  return useQuery(api.feasibility.feasibilitySheet.queryOptions({ input: { projectId, ...which } }))
}

export function useStudyCommands() {
  const { client } = useWorkspace()
  return { draft: useCommand(client.feasibility.draftStudy), withdraw: useCommand(client.feasibility.withdrawStudy) }
}

/** What a form sends: the form says why it is refused. */
export function useStudyForms() {
  const { client } = useWorkspace()
  const send = useSend()
  return {
    anew: send(client.feasibility.draftStudy),
    submit: send(client.feasibility.submitStudy),
    decide: send(client.process.decideApproval),
    assess: send(client.feasibility.feasibilityDimension.update),
  }
}

export function useSetCell() {
  const { client } = useWorkspace()
  return useCommand(client.feasibility.setCashFlow)
}
