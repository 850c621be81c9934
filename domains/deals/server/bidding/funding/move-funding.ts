import { openRecord } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { biddingContract, fundingApplication } from '../../../bidding-contract.ts'
import { requireFundingState } from './require-funding-state.ts'

/** The authority has moved the deadline: the day before and the reason stay in the history. */
export const moveFunding = command(biddingContract.moveFunding, {
  allow: whoMay('write', 'deals'),
  run: async (ctx, { deadline, reason, ...known }) => {
    const record = await openRecord(ctx, fundingApplication, known)
    requireFundingState(ctx, record, ['preparing'], { zh: '改截止日期', en: 'moved' })
    return changeRecord(ctx, fundingApplication, record, { deadline }, { action: 'moved', note: reason })
  },
})
