import { openRecord } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { customersContract, need } from '../../contract.ts'
import { requireNeedState } from './require-need-state.ts'

/** The need counts no more, with the reason. */
export const dropNeed = command(customersContract.dropNeed, {
  allow: whoMay('write', 'customers'),
  run: async (ctx, { reason, ...known }) => {
    const record = await openRecord(ctx, need, known)
    requireNeedState(ctx, record, ['open', 'matched', 'answered'], { zh: '记为不再考虑', en: 'dropped' })
    return changeRecord(
      ctx,
      need,
      record,
      { state: 'dropped', dropReason: reason },
      { action: 'dropped', note: reason },
    )
  },
})
