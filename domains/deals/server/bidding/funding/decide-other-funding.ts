import { openRecord } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { biddingContract, fundingApplication } from '../../../bidding-contract.ts'
import { requireFundingState } from './require-funding-state.ts'
import { requirePastDay } from './require-past-day.ts'

/** Where the money comes from instead: what, who decided it, when. */
export const decideOtherFunding = command(biddingContract.decideOtherFunding, {
  allow: whoMay('write', 'deals'),
  run: async (ctx, { otherFunding, otherFundingOn, otherFundingById, ...known }) => {
    const record = await openRecord(ctx, fundingApplication, known)
    const states = ['granted', 'partly', 'refused', 'withdrawn'] as const
    requireFundingState(ctx, record, states, { zh: '确定其他资金', en: 'given other funding' })
    requirePastDay(ctx, otherFundingOn, 'otherFundingOn')
    const by = otherFundingById ?? (ctx.actor.personId || null)
    const set = { otherFunding, otherFundingOn, otherFundingById: by }
    return changeRecord(ctx, fundingApplication, record, set, { action: 'funded_otherwise' })
  },
})
