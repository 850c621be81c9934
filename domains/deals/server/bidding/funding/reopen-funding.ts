import { openRecord } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { biddingContract, fundingApplication } from '../../../bidding-contract.ts'
import { requireFundingState } from './require-funding-state.ts'

/** A result was wrong, or a returned application is mended: it is again where it was before. */
export const reopenFunding = command(biddingContract.reopenFunding, {
  allow: whoMay('write', 'deals'),
  run: async (ctx, { reason, ...known }) => {
    const record = await openRecord(ctx, fundingApplication, known)
    const states = ['submitted', 'granted', 'partly', 'refused', 'withdrawn'] as const
    requireFundingState(ctx, record, states, { zh: '重新打开', en: 'reopened' })
    const back = record.state === 'submitted' || record.submittedOn === null
    const set = {
      ...{ granted: null, resultOn: null, resultReason: null, fundsDueOn: null, paidIn: null, fundsOn: null },
      ...{ otherFunding: null, otherFundingById: null, otherFundingOn: null },
      ...(back
        ? ({ state: 'preparing', submittedOn: null, receipt: null } as const)
        : ({ state: 'submitted' } as const)),
    }
    return changeRecord(ctx, fundingApplication, record, set, { action: 'reopened', note: reason })
  },
})
