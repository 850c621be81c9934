import { useRecords } from '#apps/web/records/use-records.ts'
import { useSend } from '#apps/web/records/use-send.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import type { issue } from '../entities/issue.ts'
import { risk } from '../entities/risk.ts'

export type Risk = RecordOf<typeof risk>
export type Issue = RecordOf<typeof issue>

/** As many as a matrix can be read with. */
const ALL = 200

/** The risks of a project, of all its iterations. */
export function useRisks(projectId: string) {
  return useRecords(risk, { project: projectId, sort: '-id', limit: ALL })
}

/** What a form sends: the form says why it is refused. */
export function useRiskForms() {
  const { client } = useWorkspace()
  const send = useSend()
  return {
    answer: send(client.risk.answerRisk),
    review: send(client.risk.reviewRisk),
    occur: send(client.risk.occurRisk),
    close: send(client.risk.closeRisk),
    reopen: send(client.risk.reopenRisk),
    foresee: send(client.risk.foreseeIssue),
    prevent: send(client.risk.preventIssue),
    raise: send(client.risk.raiseIssue),
    resolve: send(client.risk.resolveIssue),
    postpone: send(client.risk.postponeIssue),
    escalate: send(client.risk.escalateIssue),
    assign: send(client.risk.assignIssue),
    reopenIssue: send(client.risk.reopenIssue),
  }
}
