export { foundTasks } from './server/found-tasks.ts'
export { readLinks, readTasks } from './server/read-plan.ts'
export { readCalendar } from './server/work-calendar.ts'
