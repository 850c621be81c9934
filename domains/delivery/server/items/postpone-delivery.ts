import { openRecord } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { deliveryContract, deliveryItem } from '../../contract.ts'
import { requireDeliveryState } from '../require-state.ts'

/** It is due on another day, for a reason. */
export const postponeDelivery = command(deliveryContract.postponeDelivery, {
  allow: whoMay('write', 'delivery'),
  run: async (ctx, { dueOn, reason, ...known }) => {
    const record = await openRecord(ctx, deliveryItem, known)
    requireDeliveryState(ctx, record, ['planned', 'ready', 'returned'], { zh: '改期', en: 'given another day' })
    return changeRecord(ctx, deliveryItem, record, { dueOn }, { action: 'postponed', note: reason })
  },
})
