import { command, whoMay } from '#kernel/command/operation.ts'
import { presentRecord } from '#kernel/command/present-record.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { adPlacement, campaignsContract } from '../../contract.ts'
import { requireAdState } from './require-ad-state.ts'

/** An ad that will not go out, with the reason. One that is out already is ended instead. */
export const cancelAd = command(campaignsContract.cancelAd, {
  allow: whoMay('write', 'campaigns'),
  run: async (ctx, { reason, ...known }) => {
    const record = await presentRecord(ctx, adPlacement, known)
    requireAdState(ctx, record, ['booked'], { zh: '取消', en: 'cancelled' })
    const set = { state: 'cancelled', cancelReason: reason } as const
    return changeRecord(ctx, adPlacement, record, set, { action: 'cancelled', note: reason })
  },
})
