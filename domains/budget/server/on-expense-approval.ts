import { whenApprovalEnds } from '#domains/process/reads.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { findRecord } from '#kernel/query/read.ts'
import { expense } from '../contract.ts'

const STATES = { approved: 'approved', returned: 'rejected', withdrawn: 'draft' } as const

/** What becomes of an expense when its approval ends. */
export const onExpenseApproval = whenApprovalEnds(expense, async (ctx, id, { how, trace }) => {
  const record = await findRecord(ctx, expense, id, { lock: true })
  if (record?.state !== 'submitted') return
  await changeRecord(ctx, expense, record, { state: STATES[how] }, trace)
})
