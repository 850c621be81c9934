import { workCalendar } from '../calendar.ts'
import { addDays, type CalendarDate } from '../calendar-date.ts'

/** The Chinese working calendar of early 2026: New Year and Spring Festival with their make-up workdays. */
export const china2026 = workCalendar({
  weekend: [6, 7],
  exceptions: new Map([
    ...span('2026-01-01', 3).map(date => [date, 'off'] as const),
    ...span('2026-02-15', 9).map(date => [date, 'off'] as const),
    ...['2026-01-04', '2026-02-14', '2026-02-28'].map(date => [date, 'work'] as const),
  ]),
  officialYears: new Set([2026]),
})

function span(first: CalendarDate, days: number): CalendarDate[] {
  return Array.from({ length: days }, (_, index) => addDays(first, index))
}
