import { z } from 'zod'
import { defineCheck } from '#domains/process/reads.ts'
import { deliveryItem } from '../../contract.ts'
import { type DeliveryFacts, deliveryFacts } from './delivery-facts.ts'
import { everyOne } from './missing.ts'

/** Everything is ready for the customer, or further, and its quality checks have passed as they stand now. */
export const deliveryReady = defineCheck<Record<string, never>, readonly DeliveryFacts[]>({
  name: 'delivery.ready',
  label: {
    zh: '每个交付项都已备妥，质量检查全部通过',
    en: 'Every delivery item is ready, with its quality checks passed',
  },
  notes: {
    none: { zh: '还没有登记交付项', en: 'No delivery item has been entered' },
    planned: { zh: '还没有备妥', en: 'It is not ready yet' },
    returned: { zh: '被客户退回，还没有改好', en: 'The customer returned it, and it is not mended yet' },
    no_checks: { zh: '没有关联质量检查', en: 'No quality check is linked to it' },
    checks_open: { zh: '关联的质量检查没有全部通过', en: 'Not all of its quality checks have passed' },
  },
  params: z.strictObject({}),
  reads: [deliveryItem.type],
  facts: deliveryFacts,
  judge: all =>
    everyOne(all, { field: 'state', name: one => one.what, lacks: one => lacksReadiness(one), path: 'delivery' }),
})

function lacksReadiness({ state, checks, openChecks }: DeliveryFacts): string | null {
  if (checks === 0) return 'no_checks'
  if (openChecks > 0) return 'checks_open'
  return state === 'planned' || state === 'returned' ? state : null
}
