import type { WorkCalendar } from './calendar.ts'
import { type CalendarDate, fromDayNumber } from './calendar-date.ts'
import { type LoadedTask, type LoadRun, sweepLoad } from './load-sweep.ts'

export type { LoadedTask } from './load-sweep.ts'

/** Days in a row on which somebody's tasks take more of a workday than there is. */
export type Overload = {
  personId: string
  /** The first and the last workday of them. */
  from: CalendarDate
  to: CalendarDate
  /** The most that any of these workdays asks for, in percent. */
  percent: number
  /** Every task that takes part on one of these workdays, in the order of their days. */
  taskIds: string[]
}

const WHOLE_DAY = 100

/**
 * Where a person's tasks add up to more than a whole day on some workday from `from` on: the arithmetic of a resource
 * histogram. Days off ask for nothing: they neither begin an overload nor end one.
 */
export function findOverloads(tasks: readonly LoadedTask[], from: CalendarDate, calendar: WorkCalendar): Overload[] {
  const found: Overload[] = []
  let open: Overload | null = null
  let waiting: string[] = []
  sweepLoad(tasks, from, run => {
    if (open && open.personId !== run.personId) open = null
    waiting = open ? [...waiting, ...run.entered] : []
    const days = workdaysOf(run, calendar)
    if (!days) return
    if (run.percent <= WHOLE_DAY) {
      open = null
      return
    }
    if (open) widen(open, run, days, waiting)
    else {
      open = { personId: run.personId, ...days, percent: run.percent, taskIds: [...run.active] }
      found.push(open)
    }
    waiting = []
  })
  return found
}

/** Those that came since the last workday of it; who came and went on days off takes no part. */
function widen(
  open: Overload,
  { percent, active }: LoadRun,
  { to }: { to: CalendarDate },
  came: readonly string[],
): void {
  open.to = to
  open.percent = Math.max(open.percent, percent)
  open.taskIds.push(...came.filter(id => active.has(id)))
}

function workdaysOf({ first, last }: LoadRun, calendar: WorkCalendar): { from: CalendarDate; to: CalendarDate } | null {
  const end = fromDayNumber(last)
  const from = calendar.nextWorkday(fromDayNumber(first))
  return from > end ? null : { from, to: calendar.previousWorkday(end) }
}
