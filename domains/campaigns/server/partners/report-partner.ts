import { command, whoMay } from '#kernel/command/operation.ts'
import { presentRecord } from '#kernel/command/present-record.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { campaignsContract, channelPartner } from '../../contract.ts'
import { requirePartnerState } from './require-partner-state.ts'

/** Says how much of the target customers an active partner reaches, and what it has sold; earlier figures stay in the history. */
export const reportPartner = command(campaignsContract.reportPartner, {
  allow: whoMay('write', 'campaigns'),
  run: async (ctx, { id, version, ...figures }) => {
    const record = await presentRecord(ctx, channelPartner, { id, version })
    requirePartnerState(ctx, record, ['active'], { zh: '上报', en: 'reported on' })
    const set = { ...figures, reportedOn: ctx.today }
    return changeRecord(ctx, channelPartner, record, set, { action: 'reported' })
  },
})
