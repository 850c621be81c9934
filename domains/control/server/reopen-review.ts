import { command, whoMay } from '#kernel/command/operation.ts'
import { presentRecord } from '#kernel/command/present-record.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { controlContract, performanceReview } from '../contract.ts'
import { requireLead } from './require-lead.ts'
import { requireReviewState } from './require-state.ts'

/** Takes a final review up again, with the reason. */
export const reopenReview = command(controlContract.reopenReview, {
  allow: whoMay('write', 'control'),
  run: async (ctx, { reason, ...known }) => {
    const record = await presentRecord(ctx, performanceReview, known)
    await requireLead(ctx, record.projectId, record.personId)
    requireReviewState(ctx, record, ['final'], { zh: '重新打开', en: 'reopened' })
    const set = { state: 'draft', finalOn: null } as const
    return changeRecord(ctx, performanceReview, record, set, { action: 'reopened', note: reason })
  },
})
