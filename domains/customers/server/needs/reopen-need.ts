import { openRecord } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { customersContract, need } from '../../contract.ts'
import { requireNeedState } from './require-need-state.ts'

/** The need waits for a match or an answer again; what was written stays, to begin with. */
export const reopenNeed = command(customersContract.reopenNeed, {
  allow: whoMay('write', 'customers'),
  run: async (ctx, { reason, ...known }) => {
    const record = await openRecord(ctx, need, known)
    requireNeedState(ctx, record, ['matched', 'answered', 'dropped'], { zh: '重新打开', en: 'reopened' })
    return changeRecord(ctx, need, record, { state: 'open', dropReason: null }, { action: 'reopened', note: reason })
  },
})
