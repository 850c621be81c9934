import { whenApprovalEnds } from '#domains/process/reads.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { findRecord } from '#kernel/query/read.ts'
import { decision } from '../contract.ts'

const STATES = { approved: 'approved', returned: 'draft', withdrawn: 'decided' } as const

/** What becomes of a decision when its approval ends. One that is returned is not made: it is a draft to decide again. */
export const onDecisionApproval = whenApprovalEnds(decision, async (ctx, id, { how, trace }) => {
  const record = await findRecord(ctx, decision, id, { lock: true })
  if (record?.state !== 'in_review') return
  await changeRecord(ctx, decision, record, { state: STATES[how] }, trace)
})
