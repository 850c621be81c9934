import { openRecord } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { biddingContract, tender } from '../../../bidding-contract.ts'
import { biddingRefusals } from '../../../bidding-refusals.ts'
import { momentOf } from './moment-of.ts'
import { requireTenderState } from './require-tender-state.ts'

/** Takes a bid back to change it, as long as the deadline has not passed. */
export const recallBid = command(biddingContract.recallBid, {
  allow: whoMay('write', 'deals'),
  run: async (ctx, { reason, ...known }) => {
    const record = await openRecord(ctx, tender, known)
    requireTenderState(ctx, record, ['submitted'], { zh: '撤回修改', en: 'recalled' })
    if (Date.parse(ctx.now) > Date.parse(record.deadline))
      throw refusal(biddingRefusals, 'tender.deadline_passed', {
        deadline: momentOf(ctx, record.deadline),
        submitted: momentOf(ctx, ctx.now),
      })
    const set = { state: 'preparing', submittedAt: null, submittedById: null, receipt: null } as const
    return changeRecord(ctx, tender, record, set, { action: 'recalled', note: reason })
  },
})
