import { openRecord, requireReadableBy } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { biddingContract, tenderClarification } from '../../../bidding-contract.ts'
import { requireClarificationState } from './require-clarification-state.ts'

/** Gives a question to the person who gets it answered. */
export const assignClarification = command(biddingContract.assignClarification, {
  allow: whoMay('write', 'deals'),
  run: async (ctx, { ownerId, ...known }) => {
    const record = await openRecord(ctx, tenderClarification, known)
    requireClarificationState(ctx, record, ['open'], { zh: '指派', en: 'assigned' })
    await requireReadableBy(ctx, tenderClarification, { ...record, ownerId }, { field: 'ownerId', personId: ownerId })
    return changeRecord(ctx, tenderClarification, record, { ownerId }, { action: 'assigned' })
  },
})
