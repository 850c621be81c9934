import { openPlace, requireCreate } from '#kernel/command/crud.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { insertRecord } from '#kernel/command/records.ts'
import { planContract, task } from '../contract.ts'
import { taskDates } from './task-dates.ts'
import { readCalendar } from './work-calendar.ts'

/** Adds a task to the project's present iteration, with its dates on the working calendar. */
export const addTask = command(planContract.addTask, {
  allow: whoMay('write', 'plan'),
  run: async (ctx, input) => {
    requireCreate(ctx, task, input.projectId)
    const place = await openPlace(ctx, input.projectId)
    const { start, finish, days, milestone = false, ...given } = input
    const dates = taskDates(await readCalendar(ctx), { start, finish, days }, milestone)
    return insertRecord(ctx, task, { ...given, ownerId: given.ownerId ?? null, ...place, ...dates, milestone })
  },
})
