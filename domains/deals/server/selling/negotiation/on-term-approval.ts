import { whenApprovalEnds } from '#domains/process/reads.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { findRecord } from '#kernel/query/read.ts'
import { negotiationTerm } from '../../../selling-contract.ts'

/** On the table again, as if nothing had been agreed. */
export const AGAIN_OPEN = {
  state: 'open',
  agreed: null,
  agreedOn: null,
  beyondBecause: null,
  droppedBecause: null,
} as const

/** What becomes of a term beyond its floor when the sponsor has decided. */
export const onTermApproval = whenApprovalEnds(negotiationTerm, async (ctx, id, { how, trace }) => {
  const record = await findRecord(ctx, negotiationTerm, id, { lock: true })
  if (record?.state !== 'asked') return
  const set = how === 'approved' ? ({ state: 'agreed', agreedOn: ctx.today } as const) : AGAIN_OPEN
  await changeRecord(ctx, negotiationTerm, record, set, trace)
})
