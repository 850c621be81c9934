import type { WorkCalendar } from './calendar.ts'
import { addDays, type CalendarDate } from './calendar-date.ts'

/**
 * Numbers days by the workdays that lie before them, the earliest of the given days being 0: two workdays in a row are 1
 * apart, a day off has the number of the next workday. Counts every day of the span once, however many dates it holds.
 * Throws a RangeError for a day that was not given.
 */
export function indexWorkdays(dates: Iterable<CalendarDate>, calendar: WorkCalendar): (date: CalendarDate) => number {
  const index = new Map<CalendarDate, number>()
  let before: CalendarDate | null = null
  let count = 0
  for (const date of [...new Set(dates)].sort()) {
    // From the last day on, with it, up to this one, without it.
    if (before !== null) count += calendar.workdaysBetween(addDays(before, -1), addDays(date, -1))
    index.set(date, count)
    before = date
  }
  return date => {
    const found = index.get(date)
    if (found === undefined) throw new RangeError(`Not one of the days that were counted: ${date}`)
    return found
  }
}
