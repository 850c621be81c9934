import type { Context } from '#kernel/command/context.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { presentRecord } from '#kernel/command/present-record.ts'
import { changeRecord } from '#kernel/command/records.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { planContract, planRefusals, task } from '../contract.ts'
import { requireState } from './require-state.ts'
import { standingNeeds } from './resources/standing-needs.ts'
import { taskDates } from './task-dates.ts'
import { readCalendar } from './work-calendar.ts'

type Task = RecordOf<typeof task>

/** Says how long a task takes, which role it asks for, how much of its owner's day, and whether it needs anything else. */
export const planTask = command(planContract.planTask, {
  allow: whoMay('write', 'plan'),
  run: async (ctx, { id, version, days, ...given }) => {
    const record = await presentRecord(ctx, task, { id, version })
    requireState(ctx, record, ['todo', 'doing'], { zh: '安排', en: 'planned' })
    if (given.needsNothing) await requireNoNeeds(ctx, record)
    const dates = days === undefined || days === record.days ? {} : await lengthen(ctx, record, days)
    return changeRecord(ctx, task, record, { ...given, ...dates }, { action: 'planned' })
  },
})

async function requireNoNeeds(ctx: Context, { id, title, projectId }: Task): Promise<void> {
  const there = await standingNeeds(ctx, projectId, { taskId: id })
  if (there.count === 0) return
  throw refusal(planRefusals, 'task.has_needs', { title, ...there }, { field: 'needsNothing' })
}

async function lengthen(ctx: Context, { title, start, milestone }: Task, days: number) {
  if (milestone) throw refusal(planRefusals, 'task.milestone_length', { title }, { field: 'days' })
  return taskDates(await readCalendar(ctx), { start, days }, false)
}
