import { openRecord } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { bidScore } from '../../../bidding/rules/bid-score.ts'
import { biddingContract, tender } from '../../../bidding-contract.ts'
import { biddingRefusals } from '../../../bidding-refusals.ts'
import { requireTenderState } from './require-tender-state.ts'

/** Says whether we bid, from the questions that were weighed, and why. */
export const decideBid = command(biddingContract.decideBid, {
  allow: whoMay('write', 'deals'),
  run: async (ctx, { decision, scores, reason, ...known }) => {
    const record = await openRecord(ctx, tender, known)
    requireTenderState(ctx, record, ['noticed'], { zh: '决定是否投标', en: 'decided on' })
    const rows = scores ?? record.scores ?? []
    const score = bidScore(rows)
    if (score === null) throw refusal(biddingRefusals, 'tender.weights', {}, { field: 'scores' })
    const state = decision === 'bid' ? 'preparing' : 'declined'
    const set = { state, scores: rows, bidScore: score, decisionReason: reason, decidedOn: ctx.today } as const
    if (state === 'declined') return changeRecord(ctx, tender, record, set, { action: 'declined', note: reason })
    return changeRecord(ctx, tender, record, set, { action: 'bid_on', note: reason })
  },
})
