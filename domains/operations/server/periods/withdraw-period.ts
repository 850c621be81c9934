import { withdrawRequest } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { presentRecord } from '#kernel/command/present-record.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { operationPeriod, operationsContract } from '../../contract.ts'
import { requirePeriodState } from './require-period-state.ts'

/** Takes the plan back while nobody has decided on it. */
export const withdrawPeriod = command(operationsContract.withdrawPeriod, {
  allow: whoMay('write', 'operations'),
  run: async (ctx, known) => {
    const record = await presentRecord(ctx, operationPeriod, known)
    requirePeriodState(ctx, record, ['submitted'], { zh: '撤回', en: 'withdrawn' })
    await withdrawRequest(ctx, record.id)
    return changeRecord(ctx, operationPeriod, record, { state: 'planned' }, { action: 'withdrawn' })
  },
})
