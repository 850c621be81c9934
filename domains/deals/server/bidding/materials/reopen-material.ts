import { openRecord } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { biddingContract, fundingMaterial } from '../../../bidding-contract.ts'
import { openWhole } from './open-whole.ts'
import { requireMaterialState } from './require-material-state.ts'

/** A paper has to be made anew, or is needed after all. */
export const reopenMaterial = command(biddingContract.reopenMaterial, {
  allow: whoMay('write', 'deals'),
  run: async (ctx, { reason, ...known }) => {
    const record = await openRecord(ctx, fundingMaterial, known)
    await openWhole(ctx, record.applicationId)
    requireMaterialState(ctx, record, ['ready', 'not_needed'], { zh: '重新打开', en: 'reopened' })
    const set = { state: 'open', readyOn: null, sealedOn: null, notNeededReason: null } as const
    return changeRecord(ctx, fundingMaterial, record, set, { action: 'reopened', note: reason })
  },
})
