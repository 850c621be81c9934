import { z } from 'zod'
import { defineCheck } from '#domains/process/reads.ts'
import { projectCustomer } from '../../contract.ts'
import { type CustomerFacts, customerFacts, NO_CUSTOMER, seenOf, withoutCustomer } from './customer-facts.ts'

/** Is it known where the project's customer came from? */
export const sourceKnown = defineCheck<Record<string, never>, CustomerFacts | null>({
  name: 'customers.source_known',
  label: { zh: '客户的来源已写明', en: 'It is known where the customer came from' },
  notes: { ...NO_CUSTOMER, no_source: { zh: '没有写来源', en: 'Its source is not given' } },
  params: z.strictObject({}),
  reads: [projectCustomer.type],
  facts: customerFacts,
  judge: found => {
    if (!found) return withoutCustomer(1)
    const passed = Boolean(found.source?.trim())
    const lacking = { recordId: found.id, label: found.name ?? '', field: 'source' }
    return {
      ...{ passed, have: passed ? 1 : 0, need: 1 },
      missing: passed ? [] : [{ ...lacking, why: { code: 'no_source', params: {} } }],
      missingCount: passed ? 0 : 1,
      where: { path: 'customer' },
      seen: seenOf(found),
    }
  },
})
