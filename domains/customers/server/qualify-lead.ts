import { command, whoMay } from '#kernel/command/operation.ts'
import { customersContract } from '../contract.ts'
import { moveLead } from './move-lead.ts'

/** The lead has a need that we can serve, and may decide. */
export const qualifyLead = command(customersContract.qualifyLead, {
  allow: whoMay('write', 'customers'),
  run: (ctx, input) => moveLead(ctx, input, { from: ['new', 'contacted'], to: 'qualified', action: 'qualified' }),
})
