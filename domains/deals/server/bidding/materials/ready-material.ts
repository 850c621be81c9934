import { openRecord } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { biddingContract, fundingMaterial } from '../../../bidding-contract.ts'
import { biddingRefusals } from '../../../bidding-refusals.ts'
import { openWhole } from './open-whole.ts'
import { requireMaterialState } from './require-material-state.ts'

/** A paper is there; one that is to be sealed only with its seal. */
export const readyMaterial = command(biddingContract.readyMaterial, {
  allow: whoMay('write', 'deals'),
  run: async (ctx, { sealed = false, ...known }) => {
    const record = await openRecord(ctx, fundingMaterial, known)
    await openWhole(ctx, record.applicationId)
    requireMaterialState(ctx, record, ['open'], { zh: '记为备齐', en: 'made ready' })
    if (record.needsSeal && !sealed)
      throw refusal(biddingRefusals, 'funding_material.not_sealed', { item: record.item }, { field: 'sealed' })
    const set = { state: 'ready', readyOn: ctx.today, sealedOn: sealed ? ctx.today : null } as const
    return changeRecord(ctx, fundingMaterial, record, set, { action: 'ready' })
  },
})
