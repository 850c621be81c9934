import { whenApprovalEnds } from '#domains/process/reads.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { findRecord } from '#kernel/query/read.ts'
import { proposal } from '../../../selling-contract.ts'

/** Back to writing: what was kept for the approval is worked out anew when it is submitted again. */
export const AGAIN_DRAFT = { state: 'draft', approvedBy: null, total: null, net: null, costTotal: null } as const

/** What becomes of a proposal when its approval ends. */
export const onProposalApproval = whenApprovalEnds(proposal, async (ctx, id, { how, trace }) => {
  const record = await findRecord(ctx, proposal, id, { lock: true })
  if (record?.state !== 'submitted') return
  await changeRecord(ctx, proposal, record, how === 'approved' ? { state: 'approved' } : AGAIN_DRAFT, trace)
})
