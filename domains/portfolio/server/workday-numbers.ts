import type { WorkCalendar } from '@yingce/scheduling/calendar'
import { addDays, diffDays } from '@yingce/scheduling/calendar-date'
import { type SQL, sql } from 'drizzle-orm'

/** Workdays of a span as a list that the database counts with: days before the span count as its first, later ones as its last. */
export interface WorkdayNumbers {
  /** How many workdays lie in the days up to and with `day`. */
  readonly upTo: (day: SQL) => SQL
}

/** Years that a stage may have taken and is still counted to the day. */
const YEARS_BACK = 6

export function workdayNumbers(calendar: WorkCalendar, today: string): WorkdayNumbers {
  const first = addDays(today, -366 * YEARS_BACK)
  return numbersOf(calendar, first, today)
}

export function numbersOf(calendar: WorkCalendar, first: string, last: string): WorkdayNumbers {
  const days = diffDays(first, last) + 1
  let count = 0
  const before = Array.from({ length: days }, (_, index) => {
    if (calendar.isWorkday(addDays(first, index))) count++
    return count
  })
  const list = sql`${sql.param(before)}::int[]`
  // Place 0 of the list holds nothing: what lies before the first day.
  return {
    upTo: day => sql`coalesce((${list})[least(greatest(${day} - ${first}::date + 1, 0), ${days}::int)], 0)`,
  }
}
