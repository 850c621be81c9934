import { whenApprovalEnds } from '#domains/process/reads.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { recordsInProject } from '#kernel/query/in-project.ts'
import { findRecord } from '#kernel/query/read.ts'
import { planBook } from '../contract.ts'
import { requireFresh } from './require-fresh.ts'

/**
 * What becomes of a plan book when its approval ends. The approved version takes the place of the one before it; what is
 * no longer so is not approved.
 */
export const onPlanBookApproval = whenApprovalEnds(planBook, async (ctx, id, { how, trace }) => {
  const record = await findRecord(ctx, planBook, id, { lock: true })
  if (record?.state !== 'submitted') return
  if (how !== 'approved') {
    await changeRecord(ctx, planBook, record, { state: 'draft' }, trace)
    return
  }
  await requireFresh(ctx, record)
  const books = await recordsInProject(ctx, planBook, record.projectId, { only: record.iteration })
  for (const earlier of books)
    if (earlier.state === 'approved')
      await changeRecord(ctx, planBook, earlier, { state: 'superseded' }, { action: 'superseded' })
  await changeRecord(ctx, planBook, record, { state: 'approved' }, trace)
})
