import type { CalendarSource, DayException } from '@yingce/scheduling/calendar'

const OFF = ['15', '16', '17', '18', '19', '20', '21', '22', '23'].map(day => [`2026-02-${day}`, 'off'] as const)
const WORK = ['2026-02-14', '2026-02-28'].map(day => [day, 'work'] as const)

/** The spring festival of 2026, for tests: off from 15 to 23 February, worked on the Saturdays 14 and 28. */
export const spring2026: CalendarSource = {
  weekend: [6, 7],
  exceptions: new Map<string, DayException>([...OFF, ...WORK]),
  officialYears: new Set([2026]),
}
