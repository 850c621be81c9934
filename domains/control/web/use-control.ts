import { useQuery } from '@tanstack/react-query'
import { useSend } from '#apps/web/records/use-send.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import type { correctiveAction } from '../entities/corrective-action.ts'
import type { performanceReview } from '../entities/performance-review.ts'
import type { qualityCheck } from '../entities/quality-check.ts'
import type { statusReport } from '../entities/status-report.ts'

export type Action = RecordOf<typeof correctiveAction>
export type Report = RecordOf<typeof statusReport>
export type Check = RecordOf<typeof qualityCheck>
export type Review = RecordOf<typeof performanceReview>

const READS = ['baseline', 'budget', 'task', 'expense', 'calendar_day', 'corrective_action', 'project', 'stage']

/** Earned value against the newest baseline of an iteration, or against another one. */
export function useEarnedValue(projectId: string, iteration: number | undefined, number: number | undefined) {
  const { api } = useWorkspace()
  const input = { projectId, ...(iteration !== undefined && { iteration }), ...(number !== undefined && { number }) }
  return useQuery(api.control.earnedValue.queryOptions({ input, meta: { reads: READS } }))
}

export function useComparison(projectId: string, number: number, against: number) {
  const { api } = useWorkspace()
  const input = { projectId, number, against }
  return useQuery(api.control.compareBaselines.queryOptions({ input, meta: { reads: READS } }))
}

export function useDeviations(projectId: string, iteration: number | undefined) {
  const { api } = useWorkspace()
  const input = { projectId, ...(iteration !== undefined && { iteration }) }
  return useQuery(api.control.deviations.queryOptions({ input, meta: { reads: READS } }))
}

/** What a form sends: the form says why it is refused. */
export function useControlForms() {
  const { client } = useWorkspace()
  const send = useSend()
  const { control } = client
  return {
    setBaseline: send(control.setBaseline),
    estimate: send(control.estimateRest),
    correct: send(control.correctDeviation),
    complete: send(control.completeAction),
    drop: send(control.dropAction),
    assign: send(control.assignAction),
    postpone: send(control.postponeAction),
    draftReport: send(control.draftReport),
    sendReport: send(control.sendReport),
    record: send(control.recordCheck),
    concede: send(control.concedeCheck),
    reopenCheck: send(control.reopenCheck),
    review: send(control.reviewPerson),
    judge: send(control.judgeReview),
    reopenReview: send(control.reopenReview),
  }
}
