import { command, whoMay } from '#kernel/command/operation.ts'
import { insertRecord } from '#kernel/command/records.ts'
import { budgetContract, budgetLine } from '../contract.ts'
import { draftOf } from './draft-of.ts'
import { requireCampaign } from './require-campaign.ts'

/** Adds a line to a draft. */
export const addLine = command(budgetContract.addLine, {
  allow: whoMay('write', 'budget'),
  run: async (ctx, input) => {
    const { projectId, iteration } = await draftOf(ctx, input.budgetId)
    await requireCampaign(ctx, { projectId, iteration }, input.campaignId)
    return insertRecord(ctx, budgetLine, { ...input, projectId, iteration })
  },
})
