import { requireCreate } from '#kernel/command/crud.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { presentRecord } from '#kernel/command/present-record.ts'
import { insertRecord } from '#kernel/command/records.ts'
import { campaign, campaignsContract, contentItem } from '../contract.ts'
import { requireCampaignState } from './require-campaign-state.ts'

/** Adds a piece of content to a campaign that is not over. */
export const addContent = command(campaignsContract.addContent, {
  allow: whoMay('write', 'campaigns'),
  run: async (ctx, input) => {
    const { projectId, iteration, ...of } = await presentRecord(ctx, campaign, { id: input.campaignId })
    requireCreate(ctx, contentItem, projectId)
    requireCampaignState(ctx, { projectId, iteration, ...of }, ['planned', 'running'], {
      zh: '添加内容',
      en: 'given content',
    })
    return insertRecord(ctx, contentItem, { ...input, projectId, iteration })
  },
})
