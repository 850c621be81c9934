import { command, whoMay } from '#kernel/command/operation.ts'
import { customersContract } from '../contract.ts'
import { moveLead } from './move-lead.ts'

/** Nothing will come of it; the reason stays with the lead. */
export const loseLead = command(customersContract.loseLead, {
  allow: whoMay('write', 'customers'),
  run: (ctx, input) =>
    moveLead(
      ctx,
      { ...input, note: input.reason },
      { from: ['new', 'contacted', 'qualified'], to: 'lost', action: 'lost' },
      { lostReason: input.reason },
    ),
})
