import { command, whoMay } from '#kernel/command/operation.ts'
import { presentRecord } from '#kernel/command/present-record.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { operationPeriod, operationsContract } from '../../contract.ts'
import { requirePeriodState } from './require-period-state.ts'

/** Opens a review again, with the reason; its words stay for whoever writes it anew. */
export const reopenPeriod = command(operationsContract.reopenPeriod, {
  allow: whoMay('write', 'operations'),
  run: async (ctx, { reason, ...known }) => {
    const record = await presentRecord(ctx, operationPeriod, known)
    requirePeriodState(ctx, record, ['reviewed'], { zh: '重新复盘', en: 'reopened' })
    const set = { state: 'running', reviewedOn: null } as const
    return changeRecord(ctx, operationPeriod, record, set, { action: 'reopened', note: reason })
  },
})
