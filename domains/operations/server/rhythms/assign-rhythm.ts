import { requireReadableBy } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { presentRecord } from '#kernel/command/present-record.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { evaluationRhythm, operationsContract } from '../../contract.ts'

/** Says who looks at the figures. */
export const assignRhythm = command(operationsContract.assignRhythm, {
  allow: whoMay('write', 'operations'),
  run: async (ctx, { ownerId, ...known }) => {
    const record = await presentRecord(ctx, evaluationRhythm, known)
    await requireReadableBy(ctx, evaluationRhythm, { ...record, ownerId }, { field: 'ownerId', personId: ownerId })
    return changeRecord(ctx, evaluationRhythm, record, { ownerId }, { action: 'assigned' })
  },
})
