import { whenApprovalEnds } from '#domains/process/reads.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { recordsInProject } from '#kernel/query/in-project.ts'
import { findRecord } from '#kernel/query/read.ts'
import { operationDesign } from '../../contract.ts'

/** What becomes of a design when its approval ends: the approved one takes the place of the one before it. */
export const onDesignApproval = whenApprovalEnds(operationDesign, async (ctx, id, { how, trace }) => {
  const record = await findRecord(ctx, operationDesign, id, { lock: true })
  if (record?.state !== 'submitted') return
  if (how !== 'approved') {
    await changeRecord(ctx, operationDesign, record, { state: 'draft' }, trace)
    return
  }
  const all = await recordsInProject(ctx, operationDesign, record.projectId, { only: record.iteration })
  for (const earlier of all)
    if (earlier.kind === record.kind && earlier.state === 'approved')
      await changeRecord(ctx, operationDesign, earlier, { state: 'superseded' }, { action: 'superseded' })
  await changeRecord(ctx, operationDesign, record, { state: 'approved', approvedOn: ctx.today }, trace)
})
