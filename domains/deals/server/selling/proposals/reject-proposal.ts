import { openRecord } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { proposal, sellingContract } from '../../../selling-contract.ts'
import { takeRejection } from './take-rejection.ts'

/** Records that the customer does not take the proposal, and why. */
export const rejectProposal = command(sellingContract.rejectProposal, {
  allow: whoMay('write', 'deals'),
  run: async (ctx, { id, version, ...rejection }) =>
    takeRejection(ctx, await openRecord(ctx, proposal, { id, version }), rejection),
})
