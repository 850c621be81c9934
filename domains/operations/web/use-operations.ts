import { useQuery } from '@tanstack/react-query'
import { useSend } from '#apps/web/records/use-send.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import type { ApprovalView } from '#domains/process/contract.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import type { evaluationRhythm } from '../entities/evaluation-rhythm.ts'
import type { operationDesign } from '../entities/operation-design.ts'
import type { operationPart } from '../entities/operation-part.ts'
import type { operationPeriod } from '../entities/operation-period.ts'
import type { operationResource } from '../entities/operation-resource.ts'
import type { PeriodReading } from '../period-readings.ts'

export type Design = RecordOf<typeof operationDesign>
export type Part = RecordOf<typeof operationPart>
export type Resource = RecordOf<typeof operationResource>
export type Rhythm = RecordOf<typeof evaluationRhythm>
export type Period = RecordOf<typeof operationPeriod>

/** A record, and what is asked of the reader about it while it waits. */
export interface OnBoard<R> {
  readonly record: R
  readonly approval: ApprovalView | null
}
export type PeriodOnBoard = OnBoard<Period> & { readonly readings: readonly PeriodReading[] }

export function useDesignBoard(projectId: string) {
  const { api } = useWorkspace()
  return useQuery(api.operations.designBoard.queryOptions({ input: { projectId } }))
}

export function usePartBoard(projectId: string) {
  const { api } = useWorkspace()
  return useQuery(api.operations.partBoard.queryOptions({ input: { projectId } }))
}

export function usePeriodBoard(projectId: string) {
  const { api } = useWorkspace()
  return useQuery(api.operations.periodBoard.queryOptions({ input: { projectId } }))
}

/** What a form sends: the form says why it is refused. */
export function useOperationsForms() {
  const { client } = useWorkspace()
  const send = useSend()
  const { operations, process } = client
  return {
    decide: send(process.decideApproval),
    design: {
      submit: send(operations.submitDesign),
      withdraw: send(operations.withdrawDesign),
      revise: send(operations.reviseDesign),
      assign: send(operations.assignDesign),
    },
    part: {
      submit: send(operations.submitPart),
      withdraw: send(operations.withdrawPart),
      revise: send(operations.revisePart),
      assign: send(operations.assignPart),
    },
    answer: send(operations.answerResource),
    assignRhythm: send(operations.assignRhythm),
    period: {
      submit: send(operations.submitPeriod),
      withdraw: send(operations.withdrawPeriod),
      replan: send(operations.replanPeriod),
      begin: send(operations.beginPeriod),
      assign: send(operations.assignPeriod),
      review: send(operations.reviewPeriod),
      reopen: send(operations.reopenPeriod),
    },
  }
}
