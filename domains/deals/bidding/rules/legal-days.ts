import type { WorkCalendar } from '@yingce/scheduling/calendar'
import { addDays } from '@yingce/scheduling/calendar-date'

/**
 * The last day of a period that a law counts in days or workdays. The first day is not counted (Civil Code, art. 201);
 * where the last one is no workday, the period ends on the next workday (art. 203).
 */
export function addLegalDays(calendar: WorkCalendar, from: string, count: number, unit: 'day' | 'workday'): string {
  if (unit === 'workday') return calendar.addWorkdays(from, count)
  return calendar.nextWorkday(addDays(from, count))
}
