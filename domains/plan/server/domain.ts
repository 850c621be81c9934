import { defineDomain } from '#kernel/domain/domain.ts'
import { planContract, planEntities, planRefusals, task } from '../contract.ts'
import { addTask } from './add-task.ts'
import { assignTask } from './assign-task.ts'
import { cancelTask } from './cancel-task.ts'
import { conflictFree } from './checks/conflict-free.ts'
import { clearCalendarDay } from './clear-calendar-day.ts'
import { taskDeliverable } from './deliverable.ts'
import { finishTask } from './finish-task.ts'
import { foundTasks } from './found-tasks.ts'
import { taskHealth } from './health.ts'
import { taskInbox } from './inbox.ts'
import { linkTasks } from './link-tasks.ts'
import { moveTask } from './move-task.ts'
import { plantTasks } from './plant-tasks.ts'
import { readCalendarYear } from './read-calendar-year.ts'
import { readSchedule } from './read-schedule.ts'
import { reopenTask } from './reopen-task.ts'
import { setCalendarDay } from './set-calendar-day.ts'
import { startTask } from './start-task.ts'
import { unlinkTasks } from './unlink-tasks.ts'
import { readCalendar } from './work-calendar.ts'

export const planDomain = defineDomain({
  name: 'plan',
  entities: planEntities,
  contract: planContract,
  refusals: planRefusals,
  operations: {
    addTask,
    startTask,
    finishTask,
    reopenTask,
    cancelTask,
    assignTask,
    moveTask,
    linkTasks,
    unlinkTasks,
    schedule: readSchedule,
    calendarYear: readCalendarYear,
    setCalendarDay,
    clearCalendarDay,
  },
  subscribers: plantTasks,
})

export const planChecks = [conflictFree]
export const planDeliverables = [taskDeliverable]
export const planHealth = [taskHealth]
export const planCalendar = readCalendar
export const planInbox = [taskInbox]
export const planNames = { [task.type]: foundTasks }
