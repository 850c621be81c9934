import { openRecord } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { deliveryContract, deliveryItem } from '../../contract.ts'
import { requireDeliveryState } from '../require-state.ts'

/** The customer does not take it, for this reason; it is mended and becomes ready again. */
export const returnDelivery = command(deliveryContract.returnDelivery, {
  allow: whoMay('write', 'delivery'),
  run: async (ctx, { reason, ...known }) => {
    const record = await openRecord(ctx, deliveryItem, known)
    requireDeliveryState(ctx, record, ['delivered'], { zh: '退回', en: 'returned' })
    const set = { state: 'returned', returnReason: reason, returnedOn: ctx.today } as const
    return changeRecord(ctx, deliveryItem, record, set, { action: 'returned', note: reason })
  },
})
