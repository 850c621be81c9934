import { openRecord } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { proposal, sellingContract } from '../../../selling-contract.ts'
import { sellingRefusals } from '../../../selling-refusals.ts'
import { requireDay } from './require-day.ts'
import { requireProposalState } from './require-proposal-state.ts'

/** Records to whom an approved proposal went, when and how. */
export const sendProposal = command(sellingContract.sendProposal, {
  allow: whoMay('write', 'deals'),
  run: async (ctx, { sentTo, sentOn, sentBy, ...known }) => {
    const record = await openRecord(ctx, proposal, known)
    requireProposalState(ctx, record, ['approved'], { zh: '登记发送', en: 'recorded as sent' })
    requireDay(ctx, sentOn, record.submittedOn, 'sentOn')
    const { validUntil } = record
    if (validUntil !== null && validUntil < sentOn)
      throw refusal(sellingRefusals, 'proposal.expired', { date: validUntil }, { field: 'sentOn' })
    return changeRecord(ctx, proposal, record, { state: 'sent', sentTo, sentOn, sentBy }, { action: 'sent' })
  },
})
