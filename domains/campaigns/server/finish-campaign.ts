import { command, whoMay } from '#kernel/command/operation.ts'
import { presentRecord } from '#kernel/command/present-record.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { campaign, campaignsContract, campaignsRefusals } from '../contract.ts'
import { requireCampaignState, requireCome } from './require-campaign-state.ts'

/** Says that a campaign has run its course, and what came of it. */
export const finishCampaign = command(campaignsContract.finishCampaign, {
  allow: whoMay('write', 'campaigns'),
  run: async (ctx, input) => {
    const record = await presentRecord(ctx, campaign, input)
    requireCampaignState(ctx, record, ['running'], { zh: '完成', en: 'finished' })
    const endedOn = input.on ?? ctx.today
    requireCome(ctx, endedOn)
    const startedOn = record.startedOn ?? endedOn
    if (endedOn < startedOn)
      throw refusal(campaignsRefusals, 'campaign.ended_before_started', { endedOn, startedOn }, { field: 'on' })
    const set = { state: 'finished' as const, endedOn, result: input.result ?? record.result }
    return changeRecord(ctx, campaign, record, set, { action: 'finished' })
  },
})
