import type { WorkCalendar } from '@yingce/scheduling/calendar'
import { refusal } from '#kernel/error/refusal.ts'
import { planRefusals } from '../contract.ts'

interface When {
  readonly start: string
  readonly finish?: string | undefined
  readonly days?: number | undefined
}

/**
 * A task's dates, its workdays counted with both ends: from its last day, or from how many days it takes (one, where
 * nothing is said). A milestone is one day and takes none.
 */
export function taskDates(calendar: WorkCalendar, given: When, milestone: boolean) {
  const { start } = given
  if (milestone) return { start, finish: start, days: 0 }
  if (given.finish === undefined) {
    const days = Math.max(given.days ?? 1, 1)
    const first = calendar.nextWorkday(start)
    return { start: first, finish: calendar.addWorkdays(first, days - 1), days }
  }
  const { finish } = given
  if (finish < start) throw refusal(planRefusals, 'task.finish_before_start', { start, finish }, { field: 'finish' })
  const days = calendar.workdaysBetween(start, finish) + (calendar.isWorkday(start) ? 1 : 0)
  // Work on days off alone is still work: it takes at least one day, or it would be a milestone.
  return { start, finish, days: Math.max(days, 1) }
}
