import { openRecord } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { proposal, sellingContract } from '../../../selling-contract.ts'
import { acceptProposal } from './accept-proposal.ts'

/** Records that the customer has confirmed the proposal. */
export const confirmProposal = command(sellingContract.confirmProposal, {
  allow: whoMay('write', 'deals'),
  run: async (ctx, { id, version, ...answer }) =>
    acceptProposal(ctx, await openRecord(ctx, proposal, { id, version }), answer),
})
