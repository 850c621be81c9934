import { requireReadableBy } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { presentRecord } from '#kernel/command/present-record.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { operationDesign, operationsContract } from '../../contract.ts'
import { requireDesignState } from './require-design-state.ts'

/** Says who answers for the design. */
export const assignDesign = command(operationsContract.assignDesign, {
  allow: whoMay('write', 'operations'),
  run: async (ctx, { ownerId, ...known }) => {
    const record = await presentRecord(ctx, operationDesign, known)
    requireDesignState(ctx, record, ['draft', 'submitted', 'approved'], { zh: '指派', en: 'assigned' })
    await requireReadableBy(ctx, operationDesign, { ...record, ownerId }, { field: 'ownerId', personId: ownerId })
    return changeRecord(ctx, operationDesign, record, { ownerId }, { action: 'assigned' })
  },
})
