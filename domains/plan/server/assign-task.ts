import { requireReadableBy } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { presentRecord } from '#kernel/command/present-record.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { planContract, task } from '../contract.ts'
import { requireState } from './require-state.ts'

/** Gives a task to a person, or takes it back. */
export const assignTask = command(planContract.assignTask, {
  allow: whoMay('write', 'plan'),
  run: async (ctx, { ownerId, ...known }) => {
    const record = await presentRecord(ctx, task, known)
    requireState(ctx, record, ['todo', 'doing'], { zh: '指派', en: 'assigned' })
    if (ownerId) await requireReadableBy(ctx, task, { ...record, ownerId }, { field: 'ownerId', personId: ownerId })
    return changeRecord(ctx, task, record, { ownerId }, { action: 'assigned' })
  },
})
