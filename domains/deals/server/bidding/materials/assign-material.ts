import { openRecord, requireReadableBy } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { biddingContract, fundingMaterial } from '../../../bidding-contract.ts'
import { requireMaterialState } from './require-material-state.ts'

/** Gives a paper to the person who gets it. */
export const assignMaterial = command(biddingContract.assignMaterial, {
  allow: whoMay('write', 'deals'),
  run: async (ctx, { ownerId, ...known }) => {
    const record = await openRecord(ctx, fundingMaterial, known)
    requireMaterialState(ctx, record, ['open'], { zh: '指派', en: 'assigned' })
    await requireReadableBy(ctx, fundingMaterial, { ...record, ownerId }, { field: 'ownerId', personId: ownerId })
    return changeRecord(ctx, fundingMaterial, record, { ownerId }, { action: 'assigned' })
  },
})
