import { command, whoMay } from '#kernel/command/operation.ts'
import { presentRecord } from '#kernel/command/present-record.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { controlContract, performanceReview } from '../contract.ts'
import { requireLead } from './require-lead.ts'
import { requireReviewState } from './require-state.ts'

/** Gives the scores of a review and what they rest on; all may be changed until it is final. */
export const judgeReview = command(controlContract.judgeReview, {
  allow: whoMay('write', 'control'),
  run: async (ctx, { id, version, ...given }) => {
    const record = await presentRecord(ctx, performanceReview, { id, version })
    await requireLead(ctx, record.projectId, record.personId)
    requireReviewState(ctx, record, ['draft'], { zh: '修改', en: 'changed' })
    return changeRecord(ctx, performanceReview, record, given, { action: 'judged' })
  },
})
