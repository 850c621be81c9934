import { openRecord } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { customersContract, need } from '../../contract.ts'
import { requireNeedState } from './require-need-state.ts'

/** A trait of the product meets the need. */
export const matchNeed = command(customersContract.matchNeed, {
  allow: whoMay('write', 'customers'),
  run: async (ctx, { matched, ...known }) => {
    const record = await openRecord(ctx, need, known)
    requireNeedState(ctx, record, ['open'], { zh: '记为有对应特点', en: 'recorded as matched' })
    return changeRecord(ctx, need, record, { state: 'matched', matched }, { action: 'matched' })
  },
})
