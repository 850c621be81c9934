import { command, whoMay } from '#kernel/command/operation.ts'
import { presentRecord } from '#kernel/command/present-record.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { planContract, task } from '../contract.ts'
import { requireState } from './require-state.ts'
import { taskDates } from './task-dates.ts'
import { readCalendar } from './work-calendar.ts'

/** Gives a task other dates; without a finish or a number of days it keeps its length. */
export const moveTask = command(planContract.moveTask, {
  allow: whoMay('write', 'plan'),
  run: async (ctx, input) => {
    const record = await presentRecord(ctx, task, input)
    requireState(ctx, record, ['todo', 'doing'], { zh: '改期', en: 'moved' })
    const when = { ...input, days: input.days ?? record.days }
    const dates = taskDates(await readCalendar(ctx), when, record.milestone)
    return changeRecord(ctx, task, record, dates, { action: 'moved' })
  },
})
