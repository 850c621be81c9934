import { requireReadableBy } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { presentRecord } from '#kernel/command/present-record.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { operationPart, operationsContract } from '../../contract.ts'
import { requirePartState } from './require-part-state.ts'

/** Says who answers for the part. */
export const assignPart = command(operationsContract.assignPart, {
  allow: whoMay('write', 'operations'),
  run: async (ctx, { ownerId, ...known }) => {
    const record = await presentRecord(ctx, operationPart, known)
    requirePartState(ctx, record, ['draft', 'submitted', 'approved'], { zh: '指派', en: 'assigned' })
    await requireReadableBy(ctx, operationPart, { ...record, ownerId }, { field: 'ownerId', personId: ownerId })
    return changeRecord(ctx, operationPart, record, { ownerId }, { action: 'assigned' })
  },
})
