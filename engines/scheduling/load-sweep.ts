import { type CalendarDate, type DayNumber, toDayNumber } from './calendar-date.ts'

/** Work that takes a share of somebody's day, from its first to its last day. */
export type LoadedTask = {
  id: string
  personId: string
  start: CalendarDate
  finish: CalendarDate
  /** Of every workday, in percent: a whole number above 0. */
  percent: number
}

/** A run of days on which one person's tasks stay the same. */
export type LoadRun = {
  personId: string
  first: DayNumber
  last: DayNumber
  percent: number
  /** Its tasks; kept up while the sweep goes on, so take a copy of what is to stay. */
  active: ReadonlySet<string>
  /** Those that begin with this run. */
  entered: readonly string[]
}

/**
 * Tells each person's load from day `from` on, run by run in the order of days, people in the order of their first task.
 * A sweep over the days on which something begins or ends: its time grows with the tasks (and their sorting), never
 * with the days between them.
 */
export function sweepLoad(tasks: readonly LoadedTask[], from: CalendarDate, tell: (run: LoadRun) => void): void {
  for (const [personId, own] of byPerson(tasks)) sweepPerson(personId, own, toDayNumber(from), tell)
}

function byPerson(tasks: readonly LoadedTask[]): Map<string, LoadedTask[]> {
  const people = new Map<string, LoadedTask[]>()
  for (const task of tasks) {
    const own = people.get(task.personId)
    if (own) own.push(task)
    else people.set(task.personId, [task])
  }
  return people
}

/** What happens at the beginning of a day. */
type Event = { day: DayNumber; id: string; percent: number; begins: boolean }

function sweepPerson(
  personId: string,
  tasks: readonly LoadedTask[],
  from: DayNumber,
  tell: (run: LoadRun) => void,
): void {
  const events = tasks.flatMap(task => eventsOf(task, from)).sort((one, other) => one.day - other.day)
  const active = new Set<string>()
  let percent = 0
  let entered: string[] = []
  for (const [index, event] of events.entries()) {
    if (event.begins) {
      active.add(event.id)
      entered.push(event.id)
      percent += event.percent
    } else {
      active.delete(event.id)
      percent -= event.percent
    }
    const next = events[index + 1]
    if (next === undefined || next.day === event.day) continue
    tell({ personId, first: event.day, last: next.day - 1, percent, active, entered })
    entered = []
  }
}

function eventsOf({ id, start, finish, percent }: LoadedTask, from: DayNumber): Event[] {
  const first = Math.max(toDayNumber(start), from)
  const after = toDayNumber(finish) + 1
  if (after <= first) return []
  return [
    { day: first, id, percent, begins: true },
    { day: after, id, percent, begins: false },
  ]
}
