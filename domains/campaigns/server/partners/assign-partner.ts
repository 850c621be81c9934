import { requireReadableBy } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { presentRecord } from '#kernel/command/present-record.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { campaignsContract, channelPartner } from '../../contract.ts'
import { requirePartnerState } from './require-partner-state.ts'

/** Gives a partner to the person who looks after it. */
export const assignPartner = command(campaignsContract.assignPartner, {
  allow: whoMay('write', 'campaigns'),
  run: async (ctx, { ownerId, ...known }) => {
    const record = await presentRecord(ctx, channelPartner, known)
    requirePartnerState(ctx, record, ['planned', 'active'], { zh: '指派', en: 'assigned' })
    await requireReadableBy(ctx, channelPartner, { ...record, ownerId }, { field: 'ownerId', personId: ownerId })
    return changeRecord(ctx, channelPartner, record, { ownerId }, { action: 'assigned' })
  },
})
