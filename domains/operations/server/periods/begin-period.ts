import { command, whoMay } from '#kernel/command/operation.ts'
import { presentRecord } from '#kernel/command/present-record.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { operationPeriod, operationsContract, operationsRefusals } from '../../contract.ts'
import { requirePeriodState } from './require-period-state.ts'

/** The period runs from now on, by its approved plan. */
export const beginPeriod = command(operationsContract.beginPeriod, {
  allow: whoMay('write', 'operations'),
  run: async (ctx, known) => {
    const record = await presentRecord(ctx, operationPeriod, known)
    requirePeriodState(ctx, record, ['approved'], { zh: '开始', en: 'begun' })
    const { name, start } = record
    if (start > ctx.today) throw refusal(operationsRefusals, 'operation_period.not_yet', { name, start })
    return changeRecord(ctx, operationPeriod, record, { state: 'running' }, { action: 'begun' })
  },
})
