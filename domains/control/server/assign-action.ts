import { requireReadableBy } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { presentRecord } from '#kernel/command/present-record.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { controlContract, correctiveAction } from '../contract.ts'
import { requireActionState } from './require-state.ts'

/** Gives a corrective action to the person who sees to it. */
export const assignAction = command(controlContract.assignAction, {
  allow: whoMay('write', 'control'),
  run: async (ctx, { ownerId, ...known }) => {
    const record = await presentRecord(ctx, correctiveAction, known)
    requireActionState(ctx, record, ['open'], { zh: '指派', en: 'assigned' })
    const reader = { field: 'ownerId', personId: ownerId }
    await requireReadableBy(ctx, correctiveAction, { ...record, ownerId }, reader)
    return changeRecord(ctx, correctiveAction, record, { ownerId }, { action: 'assigned' })
  },
})
