import { z } from 'zod'
import { defineCheck } from '#domains/process/reads.ts'
import { deliveryItem } from '../../contract.ts'
import { type DeliveryFacts, deliveryFacts } from './delivery-facts.ts'
import { everyOne } from './missing.ts'

/** The customer has accepted everything that was promised. */
export const deliveryAccepted = defineCheck<Record<string, never>, readonly DeliveryFacts[]>({
  name: 'delivery.accepted',
  label: { zh: '每个交付项都已由客户验收', en: 'The customer has accepted every delivery item' },
  notes: {
    none: { zh: '还没有登记交付项', en: 'No delivery item has been entered' },
    planned: { zh: '还没有备妥', en: 'It is not ready yet' },
    ready: { zh: '已备妥，还没有交付', en: 'It is ready and not delivered yet' },
    delivered: { zh: '已交付，等待验收', en: 'It is delivered and waits for the acceptance' },
    returned: { zh: '被客户退回', en: 'The customer returned it' },
  },
  params: z.strictObject({}),
  reads: [deliveryItem.type],
  facts: deliveryFacts,
  judge: all =>
    everyOne(all, {
      ...{ field: 'state', name: one => one.what, path: 'delivery' },
      lacks: ({ state }) => (state === 'accepted' ? null : state),
    }),
})
