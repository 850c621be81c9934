import { command, whoMay } from '#kernel/command/operation.ts'
import { presentRecord } from '#kernel/command/present-record.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { campaignsContract, channelPartner } from '../../contract.ts'
import { requirePartnerState } from './require-partner-state.ts'

/** Ends the work with a partner, or the plan of it, with the reason. */
export const endPartner = command(campaignsContract.endPartner, {
  allow: whoMay('write', 'campaigns'),
  run: async (ctx, { reason, ...known }) => {
    const record = await presentRecord(ctx, channelPartner, known)
    requirePartnerState(ctx, record, ['planned', 'active'], { zh: '结束', en: 'ended' })
    const set = { state: 'ended', endedOn: ctx.today, endReason: reason } as const
    return changeRecord(ctx, channelPartner, record, set, { action: 'ended', note: reason })
  },
})
