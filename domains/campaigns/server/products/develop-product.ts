import { command, whoMay } from '#kernel/command/operation.ts'
import { presentRecord } from '#kernel/command/present-record.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { campaignsContract, productItem } from '../../contract.ts'
import { requireDayCome, requireProductState } from './require-product-state.ts'

/** Says that an item is worked on. */
export const developProduct = command(campaignsContract.developProduct, {
  allow: whoMay('write', 'campaigns'),
  run: async (ctx, input) => {
    const record = await presentRecord(ctx, productItem, input)
    requireProductState(ctx, record, ['planned'], { zh: '开始开发', en: 'started' })
    const startedOn = input.on ?? ctx.today
    requireDayCome(ctx, startedOn)
    return changeRecord(ctx, productItem, record, { state: 'developing', startedOn }, { action: 'started' })
  },
})
