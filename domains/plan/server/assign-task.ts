import { command, whoMay } from '#kernel/command/operation.ts'
import { presentRecord } from '#kernel/command/present-record.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { planContract, task } from '../contract.ts'
import { requireState } from './require-state.ts'

/** Gives a task to a person, or takes it back. */
export const assignTask = command(planContract.assignTask, {
  allow: whoMay('write', 'plan'),
  run: async (ctx, input) => {
    const record = await presentRecord(ctx, task, input)
    requireState(ctx, record, ['todo', 'doing'], { zh: '指派', en: 'assigned' })
    return changeRecord(ctx, task, record, { ownerId: input.ownerId }, { action: 'assigned' })
  },
})
