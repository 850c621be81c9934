import type { WorkCalendar } from './calendar.ts'
import { addDays, type CalendarDate } from './calendar-date.ts'
import { findTaskCycles } from './task-cycles.ts'
import { orderTasks } from './task-order.ts'

/** A task to place: a length in workdays (0 is a milestone), after others (finish to start), on a fixed day or as early as it can be. */
export type NetworkTask = {
  id: string
  days: number
  after: readonly string[]
  /** A day set by someone; null lets the network compute it. */
  start: CalendarDate | null
}

export type PlacedTask = {
  id: string
  start: CalendarDate
  finish: CalendarDate
  /** The predecessor that sets the start; null where the project's start or a fixed day does. */
  drivenBy: string | null
}

export type Placement = { ok: true; tasks: PlacedTask[] } | { ok: false; cycles: string[][] }

/**
 * Places tasks by a forward pass on the working calendar, in the order given. A fixed day is kept even where a
 * predecessor finishes later: `findConflicts` names that. Predecessors that are not in the list hold nobody up.
 * Time grows with tasks and links; nothing recurses.
 */
export function placeTasks(tasks: readonly NetworkTask[], start: CalendarDate, calendar: WorkCalendar): Placement {
  const ordered = orderTasks(tasks)
  if (ordered.stuck.length > 0) return { ok: false, cycles: findTaskCycles(ordered.stuck) }
  const placed = new Map<string, Placed>()
  for (const task of ordered.order) placed.set(task.id, place(task, placed, start, calendar))
  return { ok: true, tasks: tasks.flatMap(({ id }) => placed.get(id)?.task ?? []) }
}

/** `clear`: the first day on which a successor may work. A milestone takes no day from it. */
type Placed = { task: PlacedTask; clear: CalendarDate }

function place(
  task: NetworkTask,
  placed: ReadonlyMap<string, Placed>,
  projectStart: CalendarDate,
  calendar: WorkCalendar,
): Placed {
  const driver = latest(task, placed)
  const clear = driver && driver.clear > projectStart ? driver.clear : projectStart
  return task.days === 0 ? placeMilestone(task, driver, clear, calendar) : placeWork(task, driver, clear, calendar)
}

function placeWork(task: NetworkTask, driver: Placed | null, clear: CalendarDate, calendar: WorkCalendar): Placed {
  const start = calendar.nextWorkday(task.start ?? clear)
  const finish = calendar.addWorkdays(start, task.days - 1)
  return { task: { id: task.id, start, finish, drivenBy: driverOf(task, driver) }, clear: addDays(finish, 1) }
}

/** A milestone falls on the day on which the last of its predecessors finishes. */
function placeMilestone(task: NetworkTask, driver: Placed | null, clear: CalendarDate, calendar: WorkCalendar): Placed {
  const day = task.start ?? driver?.task.finish ?? calendar.nextWorkday(clear)
  const own = { id: task.id, start: day, finish: day, drivenBy: driverOf(task, driver) }
  return { task: own, clear: day > clear ? day : clear }
}

function latest({ after }: NetworkTask, placed: ReadonlyMap<string, Placed>): Placed | null {
  let found: Placed | null = null
  for (const id of after) {
    const other = placed.get(id)
    if (other && (!found || other.clear > found.clear)) found = other
  }
  return found
}

function driverOf({ start }: NetworkTask, driver: Placed | null): string | null {
  return start === null ? (driver?.task.id ?? null) : null
}
