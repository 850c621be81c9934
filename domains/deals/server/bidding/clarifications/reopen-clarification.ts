import { openRecord } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { biddingContract, tenderClarification } from '../../../bidding-contract.ts'
import { requireClarificationState } from './require-clarification-state.ts'

/** An answer was wrong or no answer: it is waited for again. */
export const reopenClarification = command(biddingContract.reopenClarification, {
  allow: whoMay('write', 'deals'),
  run: async (ctx, { reason, ...known }) => {
    const record = await openRecord(ctx, tenderClarification, known)
    requireClarificationState(ctx, record, ['answered', 'dropped'], { zh: '重新打开', en: 'reopened' })
    const set = { state: 'open', answer: null, answeredOn: null, changes: null, dropReason: null } as const
    return changeRecord(ctx, tenderClarification, record, set, { action: 'reopened', note: reason })
  },
})
