import { command, whoMay } from '#kernel/command/operation.ts'
import { presentRecord } from '#kernel/command/present-record.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { adPlacement, campaignsContract } from '../../contract.ts'
import { type AdPlacement, requireAdState } from './require-ad-state.ts'

/** One step back: an ad that ended runs again, and is settled anew; one that was cancelled is booked again. */
export const reopenAd = command(campaignsContract.reopenAd, {
  allow: whoMay('write', 'campaigns'),
  run: async (ctx, { reason, ...known }) => {
    const record = await presentRecord(ctx, adPlacement, known)
    requireAdState(ctx, record, ['ended', 'cancelled'], { zh: '重新打开', en: 'reopened' })
    return changeRecord(ctx, adPlacement, record, before(record), { action: 'reopened', note: reason })
  },
})

function before({ state }: AdPlacement): Partial<AdPlacement> {
  if (state === 'cancelled') return { state: 'booked', cancelReason: null }
  return { state: 'running', endedOn: null, actualCost: null, impressions: null, contacts: null }
}
