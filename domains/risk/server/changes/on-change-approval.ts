import { whenApprovalEnds } from '#domains/process/reads.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { findRecord } from '#kernel/query/read.ts'
import { changeRequest } from '../../contract.ts'
import { carryOut } from './carry-out.ts'

const STATES = { approved: 'approved', returned: 'rejected', withdrawn: 'withdrawn' } as const

/**
 * What becomes of a change when its approval ends. An approved one is carried out at once; where the plan has changed
 * so that it does not fit, the approval stands and it waits as approved.
 */
export const onChangeApproval = whenApprovalEnds(changeRequest, async (ctx, id, { how, trace }) => {
  const record = await findRecord(ctx, changeRequest, id, { lock: true })
  if (record?.state !== 'submitted') return
  const set = { state: STATES[how], endReason: how === 'returned' ? trace.note : null } as const
  const decided = await changeRecord(ctx, changeRequest, record, set, trace)
  if (how === 'approved') await carryOut(ctx, decided)
})
