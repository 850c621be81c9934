import { command, whoMay } from '#kernel/command/operation.ts'
import { presentRecord } from '#kernel/command/present-record.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { campaignsContract, campaignsRefusals, productItem } from '../../contract.ts'
import { requireProductState } from './require-product-state.ts'

/** Moves the release of an item to a day ahead, with the reason; the same day may be confirmed so, for a gate that asks. */
export const moveProduct = command(campaignsContract.moveProduct, {
  allow: whoMay('write', 'campaigns'),
  run: async (ctx, { releaseOn, reason, ...known }) => {
    const { today } = ctx
    const record = await presentRecord(ctx, productItem, known)
    requireProductState(ctx, record, ['planned', 'developing'], { zh: '改期', en: 'moved' })
    if (releaseOn <= today) {
      const words = { date: releaseOn, today }
      throw refusal(campaignsRefusals, 'product_item.day_not_ahead', words, { field: 'releaseOn' })
    }
    const set = { releaseOn, moveReason: reason }
    return changeRecord(ctx, productItem, record, set, { action: 'moved', note: reason })
  },
})
