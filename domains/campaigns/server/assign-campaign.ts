import { command, whoMay } from '#kernel/command/operation.ts'
import { presentRecord } from '#kernel/command/present-record.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { campaign, campaignsContract } from '../contract.ts'
import { requireCampaignState } from './require-campaign-state.ts'

/** Gives a campaign to the person who answers for it. */
export const assignCampaign = command(campaignsContract.assignCampaign, {
  allow: whoMay('write', 'campaigns'),
  run: async (ctx, input) => {
    const record = await presentRecord(ctx, campaign, input)
    requireCampaignState(ctx, record, ['planned', 'running'], { zh: '指派', en: 'assigned' })
    return changeRecord(ctx, campaign, record, { ownerId: input.ownerId }, { action: 'assigned' })
  },
})
