import { oc } from '@orpc/contract'
import { z } from 'zod'
import { crudContract } from '#kernel/contract/crud.ts'
import { inputsOf, knownRecord, neededInputsOf, reasonSchema } from '#kernel/contract/inputs.ts'
import { recordSchema } from '#kernel/entity/record-schema.ts'
import { calendarDateSchema, idSchema } from '#kernel/entity/value-schema.ts'
import { calendarYearSchema } from './calendar-year.ts'
import { calendarDay } from './entities/calendar-day.ts'
import { resourceNeed } from './entities/resource-need.ts'
import { task } from './entities/task.ts'
import { taskLink } from './entities/task-link.ts'
import { resourceOperations } from './resource-operations.ts'
import { scheduleSchema } from './schedule.ts'
import { workloadSchema } from './workload.ts'

export type { CalendarYear } from './calendar-year.ts'
export { calendarDay } from './entities/calendar-day.ts'
export { resourceNeed } from './entities/resource-need.ts'
export { task } from './entities/task.ts'
export { taskLink } from './entities/task-link.ts'
export { planRefusals } from './refusals.ts'
export { type Conflict, conflictSchema, type Schedule, type ScheduledTask, type TaskRecord } from './schedule.ts'
export type { Workload, WorkloadPerson, WorkloadTask } from './workload.ts'

export const planEntities = { task, taskLink, calendarDay, resourceNeed }

/** When it begins, and one of the two: its last day, or how many workdays it takes. */
const when = {
  start: calendarDateSchema,
  finish: calendarDateSchema.optional(),
  days: z.int().min(0).max(2_000).optional(),
}
/** The day on which it really happened; today where nothing is said. */
const on = calendarDateSchema.optional()

const tags = ['plan']
const act = (verb: string) => oc.route({ method: 'POST', path: `/tasks/{id}/${verb}`, tags })
const linkFields = inputsOf(taskLink, 'predecessorId', 'successorId', 'lagDays')

export const planContract = {
  task: crudContract(task),
  taskLink: crudContract(taskLink),
  calendarDay: crudContract(calendarDay),
  addTask: oc
    .route({ method: 'POST', path: '/tasks', tags, successStatus: 201 })
    .input(
      z.strictObject({
        projectId: idSchema,
        ...inputsOf(task, 'title', 'note', 'stageKey', 'role'),
        /** Who does it; nobody yet where it is left out. */
        ownerId: idSchema.nullable().optional(),
        ...when,
        milestone: z.boolean().optional(),
      }),
    )
    .output(recordSchema(task)),
  startTask: act('start')
    .input(z.strictObject({ ...knownRecord, on }))
    .output(recordSchema(task)),
  finishTask: act('finish')
    .input(z.strictObject({ ...knownRecord, on }))
    .output(recordSchema(task)),
  reportProgress: act('progress')
    .input(z.strictObject({ ...knownRecord, ...neededInputsOf(task, 'progress'), on }))
    .output(recordSchema(task)),
  reopenTask: act('reopen')
    .input(z.strictObject({ ...knownRecord, reason: reasonSchema }))
    .output(recordSchema(task)),
  cancelTask: act('cancel')
    .input(z.strictObject({ ...knownRecord, reason: reasonSchema }))
    .output(recordSchema(task)),
  assignTask: act('assign')
    .input(z.strictObject({ ...knownRecord, ownerId: idSchema.nullable() }))
    .output(recordSchema(task)),
  moveTask: act('move')
    .input(z.strictObject({ ...knownRecord, ...when }))
    .output(recordSchema(task)),
  planTask: act('plan')
    .input(
      z.strictObject({
        ...knownRecord,
        /** How many workdays it takes from its start on. */
        days: z.int().min(1).max(2_000).optional(),
        ...inputsOf(task, 'role', 'load', 'needsNothing'),
      }),
    )
    .output(recordSchema(task)),
  linkTasks: oc
    .route({ method: 'POST', path: '/task-links', tags, successStatus: 201 })
    .input(z.strictObject({ ...linkFields, lagDays: linkFields.lagDays.optional() }))
    .output(recordSchema(taskLink)),
  unlinkTasks: oc
    .route({ method: 'DELETE', path: '/task-links/{id}', tags })
    .input(z.strictObject(knownRecord))
    .output(recordSchema(taskLink)),
  schedule: oc
    .route({ method: 'GET', path: '/projects/{projectId}/schedule', tags })
    .input(z.strictObject({ projectId: idSchema, iteration: z.coerce.number<number>().int().min(1).optional() }))
    .output(scheduleSchema),
  workload: oc
    .route({ method: 'GET', path: '/projects/{projectId}/workload', tags })
    .input(
      z.strictObject({
        projectId: idSchema,
        /** Any day of the first week; the present week where it is left out. */
        from: calendarDateSchema.optional(),
        weeks: z.coerce.number<number>().int().min(1).max(26).optional(),
      }),
    )
    .output(workloadSchema),
  ...resourceOperations,
  calendarYear: oc
    .route({ method: 'GET', path: '/calendar/{year}', tags })
    .input(z.strictObject({ year: z.coerce.number<number>().int().min(2004).max(2100) }))
    .output(calendarYearSchema),
  setCalendarDay: oc
    .route({ method: 'PUT', path: '/calendar/days/{date}', tags })
    .input(z.strictObject(inputsOf(calendarDay, 'date', 'kind', 'name')))
    .output(recordSchema(calendarDay)),
  clearCalendarDay: oc
    .route({ method: 'DELETE', path: '/calendar/days/{date}', tags })
    .input(z.strictObject({ date: calendarDateSchema }))
    .output(recordSchema(calendarDay)),
}
