import { project } from '#domains/process/contract.ts'
import type { Context } from '#kernel/command/context.ts'
import { openPlace, requireCreate } from '#kernel/command/crud.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { insertRecord } from '#kernel/command/records.ts'
import { takeTurn } from '#kernel/command/take-turn.ts'
import { cut } from '#kernel/entity/cut.ts'
import { inSentence } from '#kernel/entity/in-sentence.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { recordsInProject } from '#kernel/query/in-project.ts'
import { readRecord } from '#kernel/query/read.ts'
import { acceptanceReport, deliveryContract, deliveryRefusals } from '../../contract.ts'
import type { AcceptanceReport } from '../require-state.ts'
import { WHOLE } from './read-acceptance.ts'

/** Begins a report of a kind; once one is signed, a new version that begins with its words, for a reason. */
export const draftAcceptanceReport = command(deliveryContract.draftAcceptanceReport, {
  allow: whoMay('write', 'delivery'),
  run: async (ctx, { projectId, kind, reason = null }) => {
    requireCreate(ctx, acceptanceReport, projectId)
    const { name } = await readRecord(ctx, project, projectId)
    const place = await openPlace(ctx, projectId)
    // Two at once would write two first versions.
    await takeTurn(ctx, `acceptance report ${projectId}`)
    const reports = await recordsInProject(ctx, acceptanceReport, projectId, WHOLE)
    const last = reports.filter(one => one.kind === kind).toSorted((a, b) => b.number - a.number)[0]
    if (last) requireNext(ctx, last, reason)
    const { conclusion = null, remarks = null, number = 0 } = last ?? {}
    const words = { name: cut(name, 200), kind, number: number + 1, conclusion, remarks, revisedBecause: reason }
    return insertRecord(ctx, acceptanceReport, { ...place, ...words }, { action: 'drafted', note: reason })
  },
})

function requireNext({ locale }: Context, { number, state, kind: of }: AcceptanceReport, reason: string | null): void {
  const words = { number, kind: inSentence(acceptanceReport.fields.kind.options[of], locale) }
  if (state === 'draft' || state === 'submitted') throw refusal(deliveryRefusals, 'acceptance_report.in_work', words)
  if (reason === null) throw refusal(deliveryRefusals, 'acceptance_report.reason_needed', words, { field: 'reason' })
}
