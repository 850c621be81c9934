import { whenApprovalEnds } from '#domains/process/reads.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { recordsInProject } from '#kernel/query/in-project.ts'
import { findRecord } from '#kernel/query/read.ts'
import { closingReport } from '../../contract.ts'

/** What becomes of a report when its approval ends: the approved one takes the place of the one before it. */
export const onReportApproval = whenApprovalEnds(closingReport, async (ctx, id, { how, trace }) => {
  const record = await findRecord(ctx, closingReport, id, { lock: true })
  if (record?.state !== 'submitted') return
  if (how !== 'approved') {
    await changeRecord(ctx, closingReport, record, { state: 'draft', figures: null }, trace)
    return
  }
  const reports = await recordsInProject(ctx, closingReport, record.projectId, { only: record.iteration })
  for (const earlier of reports)
    if (earlier.state === 'approved')
      await changeRecord(ctx, closingReport, earlier, { state: 'superseded' }, { action: 'superseded' })
  await changeRecord(ctx, closingReport, record, { state: 'approved' }, trace)
})
