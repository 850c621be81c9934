import { command, whoMay } from '#kernel/command/operation.ts'
import { presentRecord } from '#kernel/command/present-record.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { campaign, campaignsContract } from '../contract.ts'
import { requireCampaignState, requireCome } from './require-campaign-state.ts'

/** Ends a campaign before its time, or before it began, with the reason. */
export const stopCampaign = command(campaignsContract.stopCampaign, {
  allow: whoMay('write', 'campaigns'),
  run: async (ctx, input) => {
    const record = await presentRecord(ctx, campaign, input)
    requireCampaignState(ctx, record, ['planned', 'running'], { zh: '停止', en: 'stopped' })
    const endedOn = input.on ?? ctx.today
    requireCome(ctx, endedOn)
    const set = { state: 'stopped' as const, endedOn, stopReason: input.reason }
    return changeRecord(ctx, campaign, record, set, { action: 'stopped', note: input.reason })
  },
})
