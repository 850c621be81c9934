import { command, whoMay } from '#kernel/command/operation.ts'
import { presentRecord } from '#kernel/command/present-record.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { campaign, campaignsContract } from '../contract.ts'
import { requireCampaignState } from './require-campaign-state.ts'

/** Takes a campaign up again that was ended too early. */
export const reopenCampaign = command(campaignsContract.reopenCampaign, {
  allow: whoMay('write', 'campaigns'),
  run: async (ctx, input) => {
    const record = await presentRecord(ctx, campaign, input)
    requireCampaignState(ctx, record, ['finished', 'stopped'], { zh: '重新打开', en: 'reopened' })
    const state = record.startedOn ? ('running' as const) : ('planned' as const)
    const set = { state, endedOn: null, stopReason: null }
    return changeRecord(ctx, campaign, record, set, { action: 'reopened', note: input.reason })
  },
})
