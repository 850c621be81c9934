import { command, whoMay } from '#kernel/command/operation.ts'
import { presentRecord } from '#kernel/command/present-record.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { campaignsContract, channelPartner } from '../../contract.ts'
import { requirePartnerState } from './require-partner-state.ts'

/** The work with a partner goes on, or is planned anew: what its contract says is judged when it is activated again. */
export const reopenPartner = command(campaignsContract.reopenPartner, {
  allow: whoMay('write', 'campaigns'),
  run: async (ctx, { reason, ...known }) => {
    const record = await presentRecord(ctx, channelPartner, known)
    requirePartnerState(ctx, record, ['ended'], { zh: '重新打开', en: 'reopened' })
    const set = { state: 'planned', startedOn: null, endedOn: null, endReason: null } as const
    return changeRecord(ctx, channelPartner, record, set, { action: 'reopened', note: reason })
  },
})
