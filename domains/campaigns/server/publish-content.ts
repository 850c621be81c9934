import { command, whoMay } from '#kernel/command/operation.ts'
import { presentRecord } from '#kernel/command/present-record.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { campaignsContract, contentItem } from '../contract.ts'
import { requireCome } from './require-campaign-state.ts'
import { requireContentState } from './require-content-state.ts'

/** Puts a piece of content out that was approved. */
export const publishContent = command(campaignsContract.publishContent, {
  allow: whoMay('write', 'campaigns'),
  run: async (ctx, input) => {
    const record = await presentRecord(ctx, contentItem, input)
    requireContentState(ctx, record, ['approved'], { zh: '发布', en: 'published' })
    const publishedOn = input.on ?? ctx.today
    requireCome(ctx, publishedOn)
    return changeRecord(ctx, contentItem, record, { state: 'published', publishedOn }, { action: 'published' })
  },
})
