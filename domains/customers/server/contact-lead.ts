import { command, whoMay } from '#kernel/command/operation.ts'
import { customersContract } from '../contract.ts'
import { moveLead } from './move-lead.ts'

/** Somebody has spoken with the lead: today, unless another day is told. */
export const contactLead = command(customersContract.contactLead, {
  allow: whoMay('write', 'customers'),
  run: (ctx, input) =>
    moveLead(
      ctx,
      input,
      { from: ['new', 'contacted'], to: 'contacted', action: 'contacted' },
      { contactedOn: input.contactedOn ?? ctx.today },
    ),
})
