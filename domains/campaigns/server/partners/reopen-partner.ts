import { command, whoMay } from '#kernel/command/operation.ts'
import { presentRecord } from '#kernel/command/present-record.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { campaignsContract, channelPartner } from '../../contract.ts'
import { requirePartnerState } from './require-partner-state.ts'

/** The work with a partner goes on, or is planned anew: its contract is judged and its figures are reported again. */
export const reopenPartner = command(campaignsContract.reopenPartner, {
  allow: whoMay('write', 'campaigns'),
  run: async (ctx, { reason, ...known }) => {
    const record = await presentRecord(ctx, channelPartner, known)
    requirePartnerState(ctx, record, ['ended'], { zh: '重新打开', en: 'reopened' })
    const figures = { coverage: null, actualSellThrough: null, reportedOn: null }
    const set = { state: 'planned', startedOn: null, endedOn: null, endReason: null, ...figures } as const
    return changeRecord(ctx, channelPartner, record, set, { action: 'reopened', note: reason })
  },
})
