import { sql } from 'drizzle-orm'
import type { FirstStep } from '#domains/process/reads.ts'
import { defineDomain } from '#kernel/domain/domain.ts'
import { planContract, planEntities, planRefusals, task } from '../contract.ts'
import { addTask } from './add-task.ts'
import { assignTask } from './assign-task.ts'
import { cancelTask } from './cancel-task.ts'
import { conflictFree } from './checks/conflict-free.ts'
import { criticalPathCheck } from './checks/critical-path.ts'
import { gapsAnswered } from './checks/gaps-answered.ts'
import { kindsDecided } from './checks/kinds-decided.ts'
import { milestonesCheck } from './checks/milestones.ts'
import { noOverload } from './checks/no-overload.ts'
import { tasksOwned } from './checks/tasks-owned.ts'
import { tasksPlanned } from './checks/tasks-planned.ts'
import { clearCalendarDay } from './clear-calendar-day.ts'
import { taskDeliverable } from './deliverable.ts'
import { finishTask } from './finish-task.ts'
import { followVersion } from './follow-version.ts'
import { foundTasks } from './found-tasks.ts'
import { goneTasks } from './gone-tasks.ts'
import { taskHealth } from './health.ts'
import { taskInbox } from './inbox.ts'
import { linkTasks } from './link-tasks.ts'
import { moveTask } from './move-task.ts'
import { planTask } from './plan-task.ts'
import { plantTasks } from './plant-tasks.ts'
import { readCalendarYear } from './read-calendar-year.ts'
import { readSchedule } from './read-schedule.ts'
import { readWorkload } from './read-workload.ts'
import { reopenTask } from './reopen-task.ts'
import { reportProgress } from './report-progress.ts'
import { addNeed } from './resources/add-need.ts'
import { answerGap } from './resources/answer-gap.ts'
import { assignNeed } from './resources/assign-need.ts'
import { declareNoNeed } from './resources/declare-no-need.ts'
import { needDeliverable } from './resources/deliverable.ts'
import { dropNeed } from './resources/drop-need.ts'
import { needInbox } from './resources/need-inbox.ts'
import { reopenNeed } from './resources/reopen-need.ts'
import { secureNeed } from './resources/secure-need.ts'
import { updateNeed } from './resources/update-need.ts'
import { withdrawNoNeed } from './resources/withdraw-no-need.ts'
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
    reportProgress,
    reopenTask,
    cancelTask,
    assignTask,
    moveTask,
    planTask,
    linkTasks,
    unlinkTasks,
    schedule: readSchedule,
    workload: readWorkload,
    resourceNeed: { update: updateNeed },
    addNeed,
    secureNeed,
    answerGap,
    dropNeed,
    reopenNeed,
    assignNeed,
    declareNoNeed,
    withdrawNoNeed,
    calendarYear: readCalendarYear,
    setCalendarDay,
    clearCalendarDay,
  },
  subscribers: [...plantTasks, followVersion],
})

export const planChecks = [
  ...[conflictFree, tasksPlanned, tasksOwned, noOverload, milestonesCheck, criticalPathCheck],
  ...[kindsDecided, gapsAnswered],
]
export const planDeliverables = [taskDeliverable, needDeliverable]
export const planHealth = [taskHealth]
export const planCalendar = readCalendar
export const planGoneWork = goneTasks
export const planFirstSteps: readonly FirstStep[] = [
  { name: 'ownTask', type: task.type, where: ctx => sql`r.state = 'done' and r.owner_id = ${ctx.actor.personId}` },
]
export const planInboxes = [taskInbox, needInbox]
export const planNames = { [task.type]: foundTasks }
