import { openRecord, requireReadableBy } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { deliveryContract, deliveryItem } from '../../contract.ts'
import { requireDeliveryState } from '../require-state.ts'

/** Gives an item to the person who sees to it. */
export const assignDelivery = command(deliveryContract.assignDelivery, {
  allow: whoMay('write', 'delivery'),
  run: async (ctx, { ownerId, ...known }) => {
    const record = await openRecord(ctx, deliveryItem, known)
    requireDeliveryState(ctx, record, ['planned', 'ready', 'delivered', 'returned'], { zh: '指派', en: 'assigned' })
    await requireReadableBy(ctx, deliveryItem, { ...record, ownerId }, { field: 'ownerId', personId: ownerId })
    return changeRecord(ctx, deliveryItem, record, { ownerId }, { action: 'assigned' })
  },
})
