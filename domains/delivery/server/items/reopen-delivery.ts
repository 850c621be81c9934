import { openRecord } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { deliveryContract, deliveryItem } from '../../contract.ts'
import { type DeliveryItem, requireDeliveryState } from '../require-state.ts'

/** Goes one step back where the step was wrong, with the reason. */
export const reopenDelivery = command(deliveryContract.reopenDelivery, {
  allow: whoMay('write', 'delivery'),
  run: async (ctx, { reason, ...known }) => {
    const record = await openRecord(ctx, deliveryItem, known)
    requireDeliveryState(ctx, record, ['ready', 'delivered', 'accepted'], { zh: '退回上一步', en: 'taken a step back' })
    return changeRecord(ctx, deliveryItem, record, before(record), { action: 'reopened', note: reason })
  },
})

function before({ state }: DeliveryItem): Partial<DeliveryItem> {
  if (state === 'accepted') return { state: 'delivered', acceptedOn: null }
  if (state === 'delivered') return { state: 'ready', deliveredOn: null, receivedBy: null, receipt: null }
  return { state: 'planned', readyOn: null }
}
