import { command, whoMay } from '#kernel/command/operation.ts'
import { presentRecord } from '#kernel/command/present-record.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { campaignsContract, campaignsRefusals, productItem } from '../../contract.ts'
import { requireDayCome, requireProductState } from './require-product-state.ts'

/** The product has reached the market. */
export const releaseProduct = command(campaignsContract.releaseProduct, {
  allow: whoMay('write', 'campaigns'),
  run: async (ctx, input) => {
    const record = await presentRecord(ctx, productItem, input)
    requireProductState(ctx, record, ['developing'], { zh: '上市', en: 'released' })
    const { startedOn } = record
    const releasedOn = input.on ?? ctx.today
    requireDayCome(ctx, releasedOn)
    if (startedOn && releasedOn < startedOn) {
      const words = { releasedOn, startedOn }
      throw refusal(campaignsRefusals, 'product_item.released_before_started', words, { field: 'on' })
    }
    return changeRecord(ctx, productItem, record, { state: 'released', releasedOn }, { action: 'released' })
  },
})
