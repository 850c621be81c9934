import { refusal } from '#kernel/error/refusal.ts'
import { customersRefusals } from '../contract.ts'
import { companyKey } from '../rules/company-name.ts'
import { normaliseEmail } from '../rules/email.ts'
import { normalisePhone } from '../rules/phone.ts'
import { checkUscc } from '../rules/uscc.ts'

interface Given {
  name?: string | null
  phone?: string | null
  email?: string | null
  uscc?: string | null
}

/** What a person typed, in the forms that are kept; refused where it is no number or address at all. */
export function clean<V extends Given>(values: V): V {
  return {
    ...values,
    ...(values.phone && { phone: cleanPhone(values.phone) }),
    ...(values.email && { email: cleanEmail(values.email) }),
    ...(values.uscc && { uscc: checkUscc(values.uscc).code }),
  }
}

/** The same for a customer, with the name that duplicates are found by. */
export function cleanCustomer<V extends Given>(values: V): V & { nameKey?: string } {
  return { ...clean(values), ...(values.name && { nameKey: companyKey(values.name) }) }
}

function cleanPhone(value: string): string {
  const kept = normalisePhone(value)
  if (kept) return kept
  throw refusal(customersRefusals, 'phone.invalid', { value }, { field: 'phone' })
}

function cleanEmail(value: string): string {
  const kept = normaliseEmail(value)
  if (kept) return kept
  throw refusal(customersRefusals, 'email.invalid', { value }, { field: 'email' })
}
