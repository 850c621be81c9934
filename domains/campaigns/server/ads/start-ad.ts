import { command, whoMay } from '#kernel/command/operation.ts'
import { presentRecord } from '#kernel/command/present-record.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { adPlacement, campaignsContract } from '../../contract.ts'
import { requireAdDay, requireAdState } from './require-ad-state.ts'

/** The ad is out from this day on. */
export const startAd = command(campaignsContract.startAd, {
  allow: whoMay('write', 'campaigns'),
  run: async (ctx, { on: startedOn = ctx.today, ...known }) => {
    const record = await presentRecord(ctx, adPlacement, known)
    requireAdState(ctx, record, ['booked'], { zh: '开始投放', en: 'started' })
    requireAdDay(ctx, startedOn)
    return changeRecord(ctx, adPlacement, record, { state: 'running', startedOn }, { action: 'started' })
  },
})
