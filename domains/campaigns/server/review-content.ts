import { command, whoMay } from '#kernel/command/operation.ts'
import { presentRecord } from '#kernel/command/present-record.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { campaignsContract, contentItem } from '../contract.ts'
import { requireContentState } from './require-content-state.ts'

/** Sends a piece of content to somebody else's eyes. */
export const reviewContent = command(campaignsContract.reviewContent, {
  allow: whoMay('write', 'campaigns'),
  run: async (ctx, input) => {
    const record = await presentRecord(ctx, contentItem, input)
    requireContentState(ctx, record, ['draft'], { zh: '送审', en: 'sent for review' })
    const set = { state: 'review' as const, submittedById: ctx.actor.personId }
    return changeRecord(ctx, contentItem, record, set, { action: 'submitted' })
  },
})
