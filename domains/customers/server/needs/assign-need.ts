import { openRecord, requireReadableBy } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { customersContract, need } from '../../contract.ts'
import { requireNeedState } from './require-need-state.ts'

/** Gives a need to the person who sees to it. */
export const assignNeed = command(customersContract.assignNeed, {
  allow: whoMay('write', 'customers'),
  run: async (ctx, { ownerId, ...known }) => {
    const record = await openRecord(ctx, need, known)
    requireNeedState(ctx, record, ['open', 'matched', 'answered'], { zh: '指派', en: 'assigned' })
    await requireReadableBy(ctx, need, { ...record, ownerId }, { field: 'ownerId', personId: ownerId })
    return changeRecord(ctx, need, record, { ownerId }, { action: 'assigned' })
  },
})
