import { compareMoney } from '@yingce/finance/money'
import { openRecord } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { biddingContract, fundingApplication } from '../../../bidding-contract.ts'
import { biddingRefusals } from '../../../bidding-refusals.ts'
import { requireFundingState } from './require-funding-state.ts'
import { requirePastDay } from './require-past-day.ts'

/** How much of what was granted has come in, all in all, and when the last of it came. */
export const receiveFunds = command(biddingContract.receiveFunds, {
  allow: whoMay('write', 'deals'),
  run: async (ctx, { paidIn, fundsOn, ...known }) => {
    const record = await openRecord(ctx, fundingApplication, known)
    requireFundingState(ctx, record, ['granted', 'partly'], { zh: '记资金到位', en: 'given money' })
    requirePastDay(ctx, fundsOn, 'fundsOn')
    const granted = record.granted ?? '0'
    if (compareMoney(paidIn, granted) > 0) {
      const words = { paidIn, granted }
      throw refusal(biddingRefusals, 'funding_application.paid_too_much', words, { field: 'paidIn' })
    }
    return changeRecord(ctx, fundingApplication, record, { paidIn, fundsOn }, { action: 'received' })
  },
})
