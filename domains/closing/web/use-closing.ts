import { useQuery } from '@tanstack/react-query'
import { useCommand } from '#apps/web/records/use-command.ts'
import { useSend } from '#apps/web/records/use-send.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import type { closingReport } from '../entities/closing-report.ts'
import type { handOver } from '../entities/hand-over.ts'
import type { improvement } from '../entities/improvement.ts'

export type ClosingReport = RecordOf<typeof closingReport>
export type HandOver = RecordOf<typeof handOver>
export type Improvement = RecordOf<typeof improvement>

/** The report of an iteration, and what the records say now. */
export function useClosing(projectId: string, iteration?: number) {
  const { api } = useWorkspace()
  const input = { projectId, ...(iteration !== undefined && { iteration }) }
  return useQuery(api.closing.closingSheet.queryOptions({ input }))
}

export function useArchive(projectId: string) {
  const { api } = useWorkspace()
  return useQuery(api.closing.archive.queryOptions({ input: { projectId } }))
}

export function useReportCommands() {
  const { client } = useWorkspace()
  return {
    draft: useCommand(client.closing.draftClosingReport),
    withdraw: useCommand(client.closing.withdrawClosingReport),
  }
}

/** What a form sends: the form says why it is refused. */
export function useClosingForms() {
  const { client } = useWorkspace()
  const send = useSend()
  return {
    anew: send(client.closing.draftClosingReport),
    submit: send(client.closing.submitClosingReport),
    decide: send(client.process.decideApproval),
    accept: send(client.closing.acceptImprovement),
    finish: send(client.closing.finishImprovement),
    dismiss: send(client.closing.rejectImprovement),
    reopen: send(client.closing.reopenImprovement),
    give: send(client.closing.giveHandOver),
    takeOver: send(client.closing.acceptHandOver),
    sendBack: send(client.closing.returnHandOver),
    giveAgain: send(client.closing.giveAgain),
    file: send(client.closing.fileDeliverable),
    exempt: send(client.closing.exemptDeliverable),
    takeBack: send(client.closing.takeBackEntry),
  }
}
