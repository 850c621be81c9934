import { compareMoney } from '@yingce/finance/money'
import { openRecord } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { biddingContract, tender } from '../../../bidding-contract.ts'
import { biddingRefusals } from '../../../bidding-refusals.ts'
import { requireTenderState } from './require-tender-state.ts'

/** Sets what we ask for, never below the floor. */
export const priceBid = command(biddingContract.priceBid, {
  allow: whoMay('write', 'deals'),
  run: async (ctx, { bidPrice, floorPrice, ...known }) => {
    const record = await openRecord(ctx, tender, known)
    requireTenderState(ctx, record, ['preparing'], { zh: '定报价', en: 'priced' })
    if (compareMoney(bidPrice, floorPrice) < 0)
      throw refusal(
        biddingRefusals,
        'tender.below_floor',
        { price: bidPrice, floor: floorPrice },
        { field: 'bidPrice' },
      )
    return changeRecord(ctx, tender, record, { bidPrice, floorPrice }, { action: 'priced' })
  },
})
