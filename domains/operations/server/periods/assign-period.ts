import { requireReadableBy } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { presentRecord } from '#kernel/command/present-record.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { operationPeriod, operationsContract } from '../../contract.ts'
import { requirePeriodState } from './require-period-state.ts'

/** Says who sees to the period. */
export const assignPeriod = command(operationsContract.assignPeriod, {
  allow: whoMay('write', 'operations'),
  run: async (ctx, { ownerId, ...known }) => {
    const record = await presentRecord(ctx, operationPeriod, known)
    const open = ['planned', 'submitted', 'approved', 'running'] as const
    requirePeriodState(ctx, record, open, { zh: '指派', en: 'assigned' })
    await requireReadableBy(ctx, operationPeriod, { ...record, ownerId }, { field: 'ownerId', personId: ownerId })
    return changeRecord(ctx, operationPeriod, record, { ownerId }, { action: 'assigned' })
  },
})
