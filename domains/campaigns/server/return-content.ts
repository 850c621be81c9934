import { command, whoMay } from '#kernel/command/operation.ts'
import { presentRecord } from '#kernel/command/present-record.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { campaignsContract, contentItem } from '../contract.ts'
import { requireContentState } from './require-content-state.ts'

/** Gives a piece of content back to be mended, also one that had been dropped. */
export const returnContent = command(campaignsContract.returnContent, {
  allow: whoMay('write', 'campaigns'),
  run: async (ctx, input) => {
    const record = await presentRecord(ctx, contentItem, input)
    requireContentState(ctx, record, ['review', 'dropped'], { zh: '退回', en: 'returned' })
    return changeRecord(ctx, contentItem, record, { state: 'draft' }, { action: 'returned', note: input.reason })
  },
})
