import { project } from '#domains/process/contract.ts'
import { query, whoMay } from '#kernel/command/operation.ts'
import { readRecord, requireReadIn } from '#kernel/query/read.ts'
import { planContract, task } from '../contract.ts'
import { conflictsIn } from './conflicts.ts'
import { planPath } from './critical-path.ts'
import { readWaiting } from './open-work.ts'
import { readLinks, readTasks } from './read-plan.ts'
import { readStageOrder } from './stage-order.ts'
import { unknownYears } from './unknown-years.ts'
import { readCalendar } from './work-calendar.ts'

/** A project's tasks in one of its iterations with their order, and everything that contradicts. */
export const readSchedule = query(planContract.schedule, {
  allow: whoMay('read', 'plan'),
  run: async (ctx, input) => {
    const found = await readRecord(ctx, project, input.projectId)
    requireReadIn(ctx, task, found.id)
    const of = { projectId: found.id, iteration: input.iteration ?? found.iteration }
    const waiting = await readWaiting(ctx, of)
    const tasks = (await readTasks(ctx, of)).map(one => ({ ...one, waits: waiting.has(one.id) }))
    const links = await readLinks(ctx, of)
    const calendar = await readCalendar(ctx)
    const path = planPath({ tasks, links, stages: await readStageOrder(ctx, found.id) }, calendar)
    const conflicts = conflictsIn({ tasks, links }, calendar, found)
    return {
      ...{ iteration: of.iteration, links, conflicts, unknownYears: unknownYears(tasks, calendar) },
      tasks: tasks.map(one => ({ ...one, float: path?.floats.get(one.id) ?? null })),
      path: path && path.taskIds.length > 0 ? { days: path.days, taskIds: [...path.taskIds] } : null,
    }
  },
})
