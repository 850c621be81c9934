import type { Context } from '#kernel/command/context.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { findRecord } from '#kernel/query/read.ts'
import { contact, customersRefusals } from '../../contract.ts'
import { knownCustomer } from './known-customer.ts'
import { readProjectCustomer } from './read-project-customer.ts'

interface Given {
  readonly projectId: string
  readonly customerId?: string | null | undefined
}

/** Whose visit, need or activity it is: the one that was named, or the customer of the project. */
export async function customerFor(ctx: Context, { projectId, customerId }: Given): Promise<string> {
  const chosen = await readProjectCustomer(ctx, projectId)
  if (customerId && customerId !== chosen?.customerId) return (await knownCustomer(ctx, customerId)).id
  if (chosen) return chosen.customerId
  throw refusal(customersRefusals, 'customer.not_chosen', {}, { field: 'customerId' })
}

/** Refuses a person who is not at this customer. Whoever is not there at all is left to the references. */
export async function requireContactOf(
  ctx: Context,
  customerId: string | null,
  contactId: string | null | undefined,
): Promise<void> {
  const person = contactId ? await findRecord(ctx, contact, contactId) : null
  if (!person || person.customerId === customerId) return
  throw refusal(customersRefusals, 'contact.other_customer', { name: person.name }, { field: 'contactId' })
}
