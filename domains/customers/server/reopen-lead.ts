import { command, whoMay } from '#kernel/command/operation.ts'
import { customersContract } from '../contract.ts'
import { moveLead } from './move-lead.ts'

/** A lead that was given up is taken up again. */
export const reopenLead = command(customersContract.reopenLead, {
  allow: whoMay('write', 'customers'),
  run: (ctx, input) => moveLead(ctx, input, { from: ['lost'], to: 'new', action: 'reopened' }, { lostReason: null }),
})
