import { openRecord } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { biddingContract, fundingApplication } from '../../../bidding-contract.ts'
import { requireFundingState } from './require-funding-state.ts'

/** The customer gives the application up, and why. */
export const withdrawFunding = command(biddingContract.withdrawFunding, {
  allow: whoMay('write', 'deals'),
  run: async (ctx, { reason, ...known }) => {
    const record = await openRecord(ctx, fundingApplication, known)
    requireFundingState(ctx, record, ['preparing', 'submitted'], { zh: '放弃申报', en: 'given up' })
    const set = { state: 'withdrawn', resultOn: ctx.today, resultReason: reason } as const
    return changeRecord(ctx, fundingApplication, record, set, { action: 'withdrawn', note: reason })
  },
})
