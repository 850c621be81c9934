import { openRecord } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { biddingContract, fundingMaterial } from '../../../bidding-contract.ts'
import { openWhole } from './open-whole.ts'
import { requireMaterialState } from './require-material-state.ts'

/** A paper is not needed here, and why. */
export const waiveMaterial = command(biddingContract.waiveMaterial, {
  allow: whoMay('write', 'deals'),
  run: async (ctx, { reason, ...known }) => {
    const record = await openRecord(ctx, fundingMaterial, known)
    await openWhole(ctx, record.applicationId)
    requireMaterialState(ctx, record, ['open'], { zh: '记为不需要', en: 'waived' })
    const set = { state: 'not_needed', notNeededReason: reason } as const
    return changeRecord(ctx, fundingMaterial, record, set, { action: 'not_needed', note: reason })
  },
})
