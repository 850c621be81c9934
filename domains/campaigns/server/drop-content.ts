import { command, whoMay } from '#kernel/command/operation.ts'
import { presentRecord } from '#kernel/command/present-record.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { campaignsContract, contentItem } from '../contract.ts'
import { requireContentState } from './require-content-state.ts'

/** Gives up a piece of content that was not published. One that waits for its approval is withdrawn first. */
export const dropContent = command(campaignsContract.dropContent, {
  allow: whoMay('write', 'campaigns'),
  run: async (ctx, input) => {
    const record = await presentRecord(ctx, contentItem, input)
    requireContentState(ctx, record, ['draft', 'approved'], { zh: '放弃', en: 'dropped' })
    return changeRecord(ctx, contentItem, record, { state: 'dropped' }, { action: 'dropped', note: input.reason })
  },
})
