import { z } from 'zod'
import { defineCheck } from '#domains/process/reads.ts'
import { customer, projectCustomer } from '../../contract.ts'
import { profileShare } from '../../rules/profile.ts'
import { type CustomerFacts, customerFacts, NO_CUSTOMER, seenOf, withoutCustomer } from './customer-facts.ts'

/** Is the profile of the project's customer filled to the share (in percent) that is asked for? */
export const profileComplete = defineCheck<{ share: number }, CustomerFacts | null>({
  name: 'customers.profile_complete',
  label: {
    zh: '客户档案至少填了 {share}%',
    en: 'At least {share}% of the customer’s profile is filled',
  },
  notes: { ...NO_CUSTOMER, empty: { zh: '还没有填', en: 'It is empty' } },
  params: z.strictObject({ share: z.int().min(1).max(100) }),
  reads: [projectCustomer.type],
  facts: customerFacts,
  judge: (found, { share }) => {
    if (!found) return withoutCustomer(share)
    const { percent, missing } = profileShare(found)
    const passed = percent >= share
    return {
      ...{ passed, have: percent, need: share },
      missing: passed
        ? []
        : missing.map(field => ({
            ...{ recordId: found.id, label: customer.fields[field].label, field },
            why: { code: 'empty', params: {} },
          })),
      missingCount: passed ? 0 : missing.length,
      where: { path: 'customer' },
      seen: seenOf(found),
    }
  },
})
