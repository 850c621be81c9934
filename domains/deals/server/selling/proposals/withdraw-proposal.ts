import { openRecord, withdrawRequest } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { proposal, sellingContract } from '../../../selling-contract.ts'
import { AGAIN_DRAFT } from './on-proposal-approval.ts'
import { requireProposalState } from './require-proposal-state.ts'

/** Takes a proposal back while nobody has decided on it. */
export const withdrawProposal = command(sellingContract.withdrawProposal, {
  allow: whoMay('write', 'deals'),
  run: async (ctx, known) => {
    const record = await openRecord(ctx, proposal, known)
    requireProposalState(ctx, record, ['submitted'], { zh: '撤回', en: 'withdrawn' })
    await withdrawRequest(ctx, record.id)
    return changeRecord(ctx, proposal, record, AGAIN_DRAFT, { action: 'withdrawn' })
  },
})
