import { openRecord } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { biddingContract, tender } from '../../../bidding-contract.ts'
import { requireTenderState } from './require-tender-state.ts'

/** The tenderer has moved the deadline: the day before and the reason stay in the history. */
export const moveTender = command(biddingContract.moveTender, {
  allow: whoMay('write', 'deals'),
  run: async (ctx, { deadline, openingAt, reason, ...known }) => {
    const record = await openRecord(ctx, tender, known)
    requireTenderState(ctx, record, ['noticed', 'preparing', 'submitted'], { zh: '改截止时间', en: 'moved' })
    const set = { deadline, ...(openingAt !== undefined && { openingAt }) }
    return changeRecord(ctx, tender, record, set, { action: 'moved', note: reason })
  },
})
