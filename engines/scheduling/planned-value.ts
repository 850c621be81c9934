import type { WorkCalendar } from './calendar.ts'
import { type CalendarDate, diffDays } from './calendar-date.ts'

/** A task as a baseline holds it: its days and its share of the budget, in minor units. */
export type BudgetedTask = { id: string; start: CalendarDate; finish: CalendarDate; budget: bigint }

/** The budget of all tasks (BAC), in minor units. */
export function budgetAtCompletion(tasks: readonly BudgetedTask[]): bigint {
  return tasks.reduce((sum, { budget }) => sum + budget, 0n)
}

/**
 * What should have been worked off by the end of a day (PV, ANSI/EIA-748 BCWS): a task's budget grows evenly over its
 * workdays, cut off to whole minor units, and is complete on its last day.
 */
export function plannedValue(tasks: readonly BudgetedTask[], on: CalendarDate, calendar: WorkCalendar): bigint {
  return tasks.reduce((sum, task) => sum + plannedOf(task, on, calendar), 0n)
}

/** The planned value of one task. */
export function plannedOf({ start, finish, budget }: BudgetedTask, on: CalendarDate, calendar: WorkCalendar): bigint {
  if (on < start) return 0n
  if (on >= finish) return budget
  const whole = workdaysWithin(start, finish, calendar)
  // Work on days off alone is spread over those days.
  if (whole === 0) return (budget * BigInt(diffDays(start, on) + 1)) / BigInt(diffDays(start, finish) + 1)
  return (budget * BigInt(workdaysWithin(start, on, calendar))) / BigInt(whole)
}

/** Workdays from one day to another, both counted; 0 where the second lies before. */
export function workdaysWithin(from: CalendarDate, to: CalendarDate, calendar: WorkCalendar): number {
  if (to < from) return 0
  return calendar.workdaysBetween(from, to) + (calendar.isWorkday(from) ? 1 : 0)
}
