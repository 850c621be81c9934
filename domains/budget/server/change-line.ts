import { command, whoMay } from '#kernel/command/operation.ts'
import { presentRecord } from '#kernel/command/present-record.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { budgetContract, budgetLine } from '../contract.ts'
import { draftOf } from './draft-of.ts'
import { requireCampaign } from './require-campaign.ts'

/** Changes a line of a draft. */
export const changeLine = command(budgetContract.changeLine, {
  allow: whoMay('write', 'budget'),
  run: async (ctx, input) => {
    const record = await presentRecord(ctx, budgetLine, input)
    await draftOf(ctx, record.budgetId)
    await requireCampaign(ctx, record, input.set.campaignId)
    return changeRecord(ctx, budgetLine, record, input.set)
  },
})
