import { whenApprovalEnds } from '#domains/process/reads.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { recordsInProject } from '#kernel/query/in-project.ts'
import { findRecord } from '#kernel/query/read.ts'
import { operationPart } from '../../contract.ts'

/** What becomes of a part when its approval ends: the approved one takes the place of the one before it. */
export const onPartApproval = whenApprovalEnds(operationPart, async (ctx, id, { how, trace }) => {
  const record = await findRecord(ctx, operationPart, id, { lock: true })
  if (record?.state !== 'submitted') return
  if (how !== 'approved') {
    await changeRecord(ctx, operationPart, record, { state: 'draft' }, trace)
    return
  }
  const all = await recordsInProject(ctx, operationPart, record.projectId, { only: record.iteration })
  for (const earlier of all)
    if (earlier.kind === record.kind && earlier.state === 'approved')
      await changeRecord(ctx, operationPart, earlier, { state: 'superseded' }, { action: 'superseded' })
  await changeRecord(ctx, operationPart, record, { state: 'approved', approvedOn: ctx.today }, trace)
})
