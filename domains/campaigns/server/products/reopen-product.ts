import { command, whoMay } from '#kernel/command/operation.ts'
import { presentRecord } from '#kernel/command/present-record.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { campaignsContract, productItem } from '../../contract.ts'
import { requireProductState } from './require-product-state.ts'

/** Takes an item up again that was dropped, or called released too early. */
export const reopenProduct = command(campaignsContract.reopenProduct, {
  allow: whoMay('write', 'campaigns'),
  run: async (ctx, { reason, ...known }) => {
    const record = await presentRecord(ctx, productItem, known)
    requireProductState(ctx, record, ['released', 'dropped'], { zh: '重新打开', en: 'reopened' })
    const state = record.startedOn ? ('developing' as const) : ('planned' as const)
    const set = { state, releasedOn: null, dropReason: null, moveReason: null }
    return changeRecord(ctx, productItem, record, set, { action: 'reopened', note: reason })
  },
})
