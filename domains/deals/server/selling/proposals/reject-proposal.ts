import { openRecord } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { proposal, sellingContract } from '../../../selling-contract.ts'
import { requireDay } from './require-day.ts'
import { requireProposalState } from './require-proposal-state.ts'

/** Records that the customer does not take the proposal, and why. */
export const rejectProposal = command(sellingContract.rejectProposal, {
  allow: whoMay('write', 'deals'),
  run: async (ctx, { reason, answeredOn, ...known }) => {
    const record = await openRecord(ctx, proposal, known)
    requireProposalState(ctx, record, ['sent'], { zh: '登记未接受', en: 'recorded as rejected' })
    requireDay(ctx, answeredOn, record.sentOn, 'answeredOn')
    const set = { state: 'rejected', answeredOn, rejectedBecause: reason } as const
    return changeRecord(ctx, proposal, record, set, { action: 'rejected', note: reason })
  },
})
