import { command, whoMay } from '#kernel/command/operation.ts'
import { presentRecord } from '#kernel/command/present-record.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { goalsContract, reading } from '../contract.ts'

/** Takes away a reading that should not be there; readings of earlier iterations are history and stay. */
export const removeReading = command(goalsContract.removeReading, {
  allow: whoMay('write', 'goals'),
  run: async (ctx, known) => {
    const record = await presentRecord(ctx, reading, known)
    return changeRecord(ctx, reading, record, { deletedAt: ctx.now }, { action: 'removed' })
  },
})
