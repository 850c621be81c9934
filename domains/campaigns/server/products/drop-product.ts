import { command, whoMay } from '#kernel/command/operation.ts'
import { presentRecord } from '#kernel/command/present-record.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { campaignsContract, productItem } from '../../contract.ts'
import { requireProductState } from './require-product-state.ts'

/** Gives up an item that is not released, with what is lost by it and why. */
export const dropProduct = command(campaignsContract.dropProduct, {
  allow: whoMay('write', 'campaigns'),
  run: async (ctx, { reason, ...known }) => {
    const record = await presentRecord(ctx, productItem, known)
    requireProductState(ctx, record, ['planned', 'developing'], { zh: '放弃', en: 'dropped' })
    const set = { state: 'dropped', dropReason: reason } as const
    return changeRecord(ctx, productItem, record, set, { action: 'dropped', note: reason })
  },
})
