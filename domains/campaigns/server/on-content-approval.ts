import { whenApprovalEnds } from '#domains/process/reads.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { findRecord } from '#kernel/query/read.ts'
import { contentItem } from '../contract.ts'

/** What becomes of a piece of content when its approval ends. */
export const onContentApproval = whenApprovalEnds(contentItem, async (ctx, id, { how, trace }) => {
  const record = await findRecord(ctx, contentItem, id, { lock: true })
  if (record?.state !== 'review') return
  await changeRecord(ctx, contentItem, record, { state: how === 'approved' ? 'approved' : 'draft' }, trace)
})
