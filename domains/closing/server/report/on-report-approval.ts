import { project } from '#domains/process/contract.ts'
import { whenApprovalEnds } from '#domains/process/reads.ts'
import type { Context } from '#kernel/command/context.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { recordsInProject } from '#kernel/query/in-project.ts'
import { findRecord, readRecord } from '#kernel/query/read.ts'
import { closingRefusals, closingReport } from '../../contract.ts'
import { changedFigures } from './changed-figures.ts'
import { keptFigures } from './kept-figures.ts'
import { readFigures } from './read-figures.ts'
import type { ClosingReport } from './require-report-state.ts'

/**
 * What becomes of a report when its approval ends. The approved one takes the place of the one before it; one whose
 * figures have changed since it was submitted is not approved.
 */
export const onReportApproval = whenApprovalEnds(closingReport, async (ctx, id, { how, trace }) => {
  const record = await findRecord(ctx, closingReport, id, { lock: true })
  if (record?.state !== 'submitted') return
  if (how !== 'approved') {
    await changeRecord(ctx, closingReport, record, { state: 'draft', figures: null }, trace)
    return
  }
  await requireUnchanged(ctx, record)
  const reports = await recordsInProject(ctx, closingReport, record.projectId, { only: record.iteration })
  for (const earlier of reports)
    if (earlier.state === 'approved')
      await changeRecord(ctx, closingReport, earlier, { state: 'superseded' }, { action: 'superseded' })
  await changeRecord(ctx, closingReport, record, { state: 'approved' }, trace)
})

const NAMED = 5
const NONE = { goals: [], money: null }

async function requireUnchanged(ctx: Context, record: ClosingReport): Promise<void> {
  const { number, projectId, iteration } = record
  const { finish } = await readRecord(ctx, project, projectId)
  const now = await readFigures(ctx, { projectId, iteration, finish })
  const changed = changedFigures(keptFigures(record) ?? NONE, now)
  if (changed.length === 0) return
  const what = changed.slice(0, NAMED).map(one => one[ctx.locale])
  throw refusal(closingRefusals, 'closing_report.changed_meanwhile', {
    number,
    what: what.join(ctx.locale === 'zh' ? '、' : '; '),
  })
}
