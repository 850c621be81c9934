import { openRecord } from '#domains/process/reads.ts'
import { openPlace } from '#kernel/command/crud.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { insertRecord } from '#kernel/command/records.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { biddingContract, tender, tenderPrice } from '../../../bidding-contract.ts'
import { biddingRefusals } from '../../../bidding-refusals.ts'

/** Another bidder's price, as it was read out at the opening. */
export const enterPrice = command(biddingContract.enterPrice, {
  allow: whoMay('write', 'deals'),
  run: async (ctx, given) => {
    const { openedOn, name, projectId, currency } = await openRecord(ctx, tender, { id: given.tenderId })
    if (openedOn === null) throw refusal(biddingRefusals, 'tender_price.not_opened', { name })
    const place = await openPlace(ctx, projectId)
    return insertRecord(ctx, tenderPrice, { ...given, ...place, ours: false, currency }, { action: 'added' })
  },
})
