import { project } from '#domains/process/contract.ts'
import { openPlace, requireCreate } from '#kernel/command/crud.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { insertRecord } from '#kernel/command/records.ts'
import { takeTurn } from '#kernel/command/take-turn.ts'
import { cut } from '#kernel/entity/cut.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { recordsInProject } from '#kernel/query/in-project.ts'
import { readRecord } from '#kernel/query/read.ts'
import { closingContract, closingRefusals, closingReport } from '../../contract.ts'
import type { ClosingReport } from './require-report-state.ts'

/** Begins the closing report; once one is approved, a new version that begins with its words, for a reason. */
export const draftClosingReport = command(closingContract.draftClosingReport, {
  allow: whoMay('write', 'closing'),
  run: async (ctx, { projectId, reason }) => {
    requireCreate(ctx, closingReport, projectId)
    const { name } = await readRecord(ctx, project, projectId)
    const place = await openPlace(ctx, projectId)
    // Two at once would write two first versions.
    await takeTurn(ctx, `closing report ${projectId}`)
    const reports = await recordsInProject(ctx, closingReport, projectId, { only: place.iteration })
    const last = reports.toSorted((a, b) => b.number - a.number)[0]
    requireNext(last, reason)
    const values = { ...place, name: cut(name, 200), number: (last?.number ?? 0) + 1, revisedBecause: reason ?? null }
    return insertRecord(
      ctx,
      closingReport,
      { ...values, ...wordsOf(last) },
      { action: 'drafted', note: reason ?? null },
    )
  },
})

function requireNext(last: ClosingReport | undefined, reason: string | undefined): void {
  if (!last) return
  const { number, state } = last
  if (state === 'draft' || state === 'submitted') throw refusal(closingRefusals, 'closing_report.in_work', { number })
  if (reason === undefined)
    throw refusal(closingRefusals, 'closing_report.reason_needed', { number }, { field: 'reason' })
}

function wordsOf(last: ClosingReport | undefined) {
  return {
    results: last?.results ?? null,
    course: last?.course ?? null,
    causes: last?.causes ?? null,
    handOver: last?.handOver ?? null,
  }
}
