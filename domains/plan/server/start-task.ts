import { command, whoMay } from '#kernel/command/operation.ts'
import { presentRecord } from '#kernel/command/present-record.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { planContract, task } from '../contract.ts'
import { requirePast } from './require-past.ts'
import { requireState } from './require-state.ts'

/** Says that work on a task has begun. */
export const startTask = command(planContract.startTask, {
  allow: whoMay('write', 'plan'),
  run: async (ctx, input) => {
    const record = await presentRecord(ctx, task, input)
    requireState(ctx, record, ['todo'], { zh: '开始', en: 'started' })
    const startedOn = input.on ?? ctx.today
    requirePast(ctx, startedOn)
    return changeRecord(ctx, task, record, { state: 'doing', startedOn }, { action: 'started' })
  },
})
