import { openRecord } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { customersContract, visit } from '../../contract.ts'
import { requireVisitState } from './require-visit-state.ts'

/** A visit that will not take place, with the reason. */
export const cancelVisit = command(customersContract.cancelVisit, {
  allow: whoMay('write', 'customers'),
  run: async (ctx, { reason, ...known }) => {
    const record = await openRecord(ctx, visit, known)
    requireVisitState(ctx, record, ['planned'], { zh: '取消', en: 'cancelled' })
    const set = { state: 'cancelled', cancelReason: reason } as const
    return changeRecord(ctx, visit, record, set, { action: 'cancelled', note: reason })
  },
})
