import { openRecord } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { biddingContract, tender } from '../../../bidding-contract.ts'
import { requireNoNextRound } from './next-round-of.ts'
import { requireTenderState, type Tender } from './require-tender-state.ts'

/** A decision or a result was wrong: the tender is again where it was before. */
export const reopenTender = command(biddingContract.reopenTender, {
  allow: whoMay('write', 'deals'),
  run: async (ctx, { reason, ...known }) => {
    const record = await openRecord(ctx, tender, known)
    const ended = ['declined', 'won', 'lost', 'void', 'disqualified', 'withdrawn'] as const
    requireTenderState(ctx, record, ended, { zh: '重新打开', en: 'reopened' })
    await requireNoNextRound(ctx, record)
    const result = { resultOn: null, resultReason: null, winner: null, awardAmount: null, contractOn: null }
    const set = { ...result, ...(record.bondEnd === null && { bondRefundDueOn: null }), state: stateBefore(record) }
    return changeRecord(ctx, tender, record, set, { action: 'reopened', note: reason })
  },
})

function stateBefore({ state, openedOn, submittedAt, decidedOn }: Tender): Tender['state'] {
  if (state === 'declined') return 'noticed'
  if (openedOn) return 'opened'
  if (submittedAt) return 'submitted'
  return decidedOn ? 'preparing' : 'noticed'
}
