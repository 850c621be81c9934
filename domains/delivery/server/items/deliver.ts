import { openRecord } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { deliveryContract, deliveryItem } from '../../contract.ts'
import { requirePast } from '../require-past.ts'
import { requireDeliveryState } from '../require-state.ts'

/** It is with the customer: on which day, and who of them has signed for it. */
export const deliver = command(deliveryContract.deliver, {
  allow: whoMay('write', 'delivery'),
  run: async (ctx, { on = ctx.today, receivedBy, receipt = null, ...known }) => {
    const record = await openRecord(ctx, deliveryItem, known)
    requireDeliveryState(ctx, record, ['ready'], { zh: '交付', en: 'delivered' })
    requirePast(ctx, on, 'on')
    const set = { state: 'delivered', deliveredOn: on, receivedBy, receipt } as const
    return changeRecord(ctx, deliveryItem, record, set, { action: 'delivered' })
  },
})
