import { requireReadableBy } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { presentRecord } from '#kernel/command/present-record.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { adPlacement, campaignsContract } from '../../contract.ts'
import { requireAdState } from './require-ad-state.ts'

/** Gives an ad to the person who sees to it. */
export const assignAd = command(campaignsContract.assignAd, {
  allow: whoMay('write', 'campaigns'),
  run: async (ctx, { ownerId, ...known }) => {
    const record = await presentRecord(ctx, adPlacement, known)
    requireAdState(ctx, record, ['booked', 'running'], { zh: '指派', en: 'assigned' })
    await requireReadableBy(ctx, adPlacement, { ...record, ownerId }, { field: 'ownerId', personId: ownerId })
    return changeRecord(ctx, adPlacement, record, { ownerId }, { action: 'assigned' })
  },
})
