import { createRecord, updateRecord } from '#kernel/command/crud.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { opportunitiesContract, opportunity } from '../../opportunities-contract.ts'
import { opportunitiesRefusals } from '../../opportunities-refusals.ts'
import type { Opportunity } from './require-state.ts'

const { opportunity: contract } = opportunitiesContract
const allow = whoMay('write', 'deals')

/** An opportunity always names its customer: one that is entered, or in words. */
export const saveOpportunity = {
  create: command(contract.create, {
    allow,
    run: async (ctx, given) => {
      const made = await createRecord(ctx, opportunity, given)
      requireCustomer(made)
      return made
    },
  }),
  update: command(contract.update, {
    allow,
    run: async (ctx, input) => {
      const changed = await updateRecord(ctx, opportunity, input)
      requireCustomer(changed)
      return changed
    },
  }),
}

function requireCustomer({ customerId, customerName }: Opportunity): void {
  if (customerId || customerName?.trim()) return
  throw refusal(opportunitiesRefusals, 'opportunity.no_customer', {}, { field: 'customerName' })
}
