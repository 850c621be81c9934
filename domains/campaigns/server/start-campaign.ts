import { command, whoMay } from '#kernel/command/operation.ts'
import { presentRecord } from '#kernel/command/present-record.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { campaign, campaignsContract, campaignsRefusals } from '../contract.ts'
import { requireCampaignState, requireCome } from './require-campaign-state.ts'

/** Says that a campaign runs. From here on its plan is fixed, so that deviations from it show. */
export const startCampaign = command(campaignsContract.startCampaign, {
  allow: whoMay('write', 'campaigns'),
  run: async (ctx, input) => {
    const record = await presentRecord(ctx, campaign, input)
    requireCampaignState(ctx, record, ['planned'], { zh: '开始', en: 'started' })
    if (record.toReplan) throw refusal(campaignsRefusals, 'campaign.to_replan', { name: record.name })
    const startedOn = input.on ?? ctx.today
    requireCome(ctx, startedOn)
    return changeRecord(ctx, campaign, record, { state: 'running', startedOn }, { action: 'started' })
  },
})
