import { whenApprovalEnds } from '#domains/process/reads.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { findRecord } from '#kernel/query/read.ts'
import { requirementDocument } from '../../requirements-contract.ts'

/** What becomes of the requirements when their review ends: they are reviewed, or a draft again. */
export const onRequirementsApproval = whenApprovalEnds(requirementDocument, async (ctx, id, { how, trace }) => {
  const record = await findRecord(ctx, requirementDocument, id, { lock: true })
  if (record?.state !== 'submitted') return
  const state = how === 'approved' ? 'reviewed' : 'draft'
  await changeRecord(ctx, requirementDocument, record, { state }, trace)
})
