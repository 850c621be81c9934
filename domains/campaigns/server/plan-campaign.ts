import { command, whoMay } from '#kernel/command/operation.ts'
import { presentRecord } from '#kernel/command/present-record.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { campaign, campaignsContract, campaignsRefusals } from '../contract.ts'
import { requireCampaignState } from './require-campaign-state.ts'

/** Sets dates and money of a planned campaign; a copy from the iteration before counts as planned again by it. */
export const planCampaign = command(campaignsContract.planCampaign, {
  allow: whoMay('write', 'campaigns'),
  run: async (ctx, { start, finish, budget, ...known }) => {
    const record = await presentRecord(ctx, campaign, known)
    requireCampaignState(ctx, record, ['planned'], { zh: '重新排期', en: 'planned again' })
    if (finish < start)
      throw refusal(campaignsRefusals, 'campaign.finish_before_start', { start, finish }, { field: 'finish' })
    return changeRecord(ctx, campaign, record, { start, finish, budget, toReplan: false }, { action: 'planned' })
  },
})
