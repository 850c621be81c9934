import { openRecord } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { biddingContract, tenderClarification } from '../../../bidding-contract.ts'
import { biddingRefusals } from '../../../bidding-refusals.ts'
import { requireClarificationState } from './require-clarification-state.ts'

/** The tenderer's answer, and what it changes in the documents. */
export const answerClarification = command(biddingContract.answerClarification, {
  allow: whoMay('write', 'deals'),
  run: async (ctx, { id, version, answer, answeredOn, changes }) => {
    const record = await openRecord(ctx, tenderClarification, { id, version })
    requireClarificationState(ctx, record, ['open'], { zh: '登记答复', en: 'answered' })
    if (answeredOn < record.askedOn || answeredOn > ctx.today) {
      const asked = { asked: record.askedOn }
      throw refusal(biddingRefusals, 'tender_clarification.answered_before', asked, { field: 'answeredOn' })
    }
    const set = { state: 'answered', answer, answeredOn, changes: changes ?? null } as const
    return changeRecord(ctx, tenderClarification, record, set, { action: 'answered' })
  },
})
