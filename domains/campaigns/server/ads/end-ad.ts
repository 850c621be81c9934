import { command, whoMay } from '#kernel/command/operation.ts'
import { presentRecord } from '#kernel/command/present-record.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { adPlacement, campaignsContract, campaignsRefusals } from '../../contract.ts'
import { type AdPlacement, requireAdDay, requireAdState } from './require-ad-state.ts'

/** The ad is over: what it has cost, and what it has brought. */
export const endAd = command(campaignsContract.endAd, {
  allow: whoMay('write', 'campaigns'),
  run: async (ctx, { id, version, on: endedOn = ctx.today, ...figures }) => {
    const record = await presentRecord(ctx, adPlacement, { id, version })
    requireAdState(ctx, record, ['running'], { zh: '结束', en: 'ended' })
    requireAdDay(ctx, endedOn)
    requireOrder(record, endedOn)
    const { impressions = null, contacts = null } = figures
    if (impressions === null && contacts === null)
      throw refusal(campaignsRefusals, 'ad_placement.no_result', { name: record.name }, { field: 'impressions' })
    const set = { state: 'ended', endedOn, actualCost: figures.actualCost, impressions, contacts } as const
    return changeRecord(ctx, adPlacement, record, set, { action: 'ended' })
  },
})

function requireOrder({ startedOn }: AdPlacement, endedOn: string): void {
  if (!startedOn || endedOn >= startedOn) return
  throw refusal(campaignsRefusals, 'ad_placement.ended_before_started', { endedOn, startedOn }, { field: 'on' })
}
