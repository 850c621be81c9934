import { command, whoMay } from '#kernel/command/operation.ts'
import { presentRecord } from '#kernel/command/present-record.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { campaignsContract, contentItem } from '../contract.ts'
import { requireContentState } from './require-content-state.ts'

/** Takes a piece of content up again that was dropped, or approved and not published; it has to be approved anew. */
export const reopenContent = command(campaignsContract.reopenContent, {
  allow: whoMay('write', 'campaigns'),
  run: async (ctx, input) => {
    const record = await presentRecord(ctx, contentItem, input)
    requireContentState(ctx, record, ['approved', 'dropped'], { zh: '重新打开', en: 'reopened' })
    return changeRecord(ctx, contentItem, record, { state: 'draft' }, { action: 'reopened', note: input.reason })
  },
})
