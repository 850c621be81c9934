import { command, whoMay } from '#kernel/command/operation.ts'
import { presentRecord } from '#kernel/command/present-record.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { planContract, planRefusals, task } from '../contract.ts'
import { requirePast } from './require-past.ts'
import { requireState } from './require-state.ts'

/** Says that a task is done, also one whose start nobody had noted. */
export const finishTask = command(planContract.finishTask, {
  allow: whoMay('write', 'plan'),
  run: async (ctx, input) => {
    const record = await presentRecord(ctx, task, input)
    requireState(ctx, record, ['todo', 'doing'], { zh: '完成', en: 'finished' })
    const doneOn = input.on ?? ctx.today
    requirePast(ctx, doneOn)
    const startedOn = record.startedOn ?? doneOn
    if (doneOn < startedOn)
      throw refusal(planRefusals, 'task.done_before_started', { doneOn, startedOn }, { field: 'on' })
    return changeRecord(ctx, task, record, { state: 'done', progress: 100, startedOn, doneOn }, { action: 'finished' })
  },
})
