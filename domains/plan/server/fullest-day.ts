import type { WorkCalendar } from '@yingce/scheduling/calendar'
import { type CalendarDate, fromDayNumber } from '@yingce/scheduling/calendar-date'
import { type LoadedTask, sweepLoad } from '@yingce/scheduling/load-sweep'

/** The workday on which a person's tasks ask for the most; of several, one with the most tasks. */
export type FullestDay = {
  percent: number
  /** How many tasks that day has. */
  tasks: number
}

/** Each person's fullest workday from a day on; who has no task on any has none. */
export function fullestDays(
  tasks: readonly LoadedTask[],
  from: CalendarDate,
  calendar: WorkCalendar,
): Map<string, FullestDay> {
  const found = new Map<string, FullestDay>()
  sweepLoad(tasks, from, ({ personId, first, last, percent, active }) => {
    if (active.size === 0 || calendar.nextWorkday(fromDayNumber(first)) > fromDayNumber(last)) return
    const known = found.get(personId)
    if (known && (known.percent > percent || (known.percent === percent && known.tasks >= active.size))) return
    found.set(personId, { percent, tasks: active.size })
  })
  return found
}
