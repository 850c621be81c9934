import { requireReadableBy } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { presentRecord } from '#kernel/command/present-record.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { campaignsContract, productItem } from '../../contract.ts'
import { requireProductState } from './require-product-state.ts'

/** Gives an item to the person who sees to it. */
export const assignProduct = command(campaignsContract.assignProduct, {
  allow: whoMay('write', 'campaigns'),
  run: async (ctx, { ownerId, ...known }) => {
    const record = await presentRecord(ctx, productItem, known)
    requireProductState(ctx, record, ['planned', 'developing'], { zh: '指派', en: 'assigned' })
    await requireReadableBy(ctx, productItem, { ...record, ownerId }, { field: 'ownerId', personId: ownerId })
    return changeRecord(ctx, productItem, record, { ownerId }, { action: 'assigned' })
  },
})
