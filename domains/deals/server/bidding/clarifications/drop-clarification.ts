import { openRecord } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { biddingContract, tenderClarification } from '../../../bidding-contract.ts'
import { requireClarificationState } from './require-clarification-state.ts'

/** An answer is no longer waited for, and why. */
export const dropClarification = command(biddingContract.dropClarification, {
  allow: whoMay('write', 'deals'),
  run: async (ctx, { reason, ...known }) => {
    const record = await openRecord(ctx, tenderClarification, known)
    requireClarificationState(ctx, record, ['open'], { zh: '放弃追问', en: 'dropped' })
    const set = { state: 'dropped', dropReason: reason } as const
    return changeRecord(ctx, tenderClarification, record, set, { action: 'dropped', note: reason })
  },
})
