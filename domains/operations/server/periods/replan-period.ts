import { command, whoMay } from '#kernel/command/operation.ts'
import { presentRecord } from '#kernel/command/present-record.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { operationPeriod, operationsContract } from '../../contract.ts'
import { requirePeriodState } from './require-period-state.ts'

/** Opens an approved plan again before its period runs, with the reason; it needs its approval anew. */
export const replanPeriod = command(operationsContract.replanPeriod, {
  allow: whoMay('write', 'operations'),
  run: async (ctx, { reason, ...known }) => {
    const record = await presentRecord(ctx, operationPeriod, known)
    requirePeriodState(ctx, record, ['approved'], { zh: '重新计划', en: 'planned anew' })
    const set = { state: 'planned', approvedOn: null } as const
    return changeRecord(ctx, operationPeriod, record, set, { action: 'planned_anew', note: reason })
  },
})
