import type { WorkCalendar } from './calendar.ts'
import { addDays, type CalendarDate } from './calendar-date.ts'
import { orderTasks } from './task-order.ts'

/** A task as it stands in a plan that is carried out. */
export type LiveTask = {
  id: string
  /** 0 is a milestone: its start and finish are one day, which it does not fill. */
  days: number
  start: CalendarDate
  finish: CalendarDate
  /** It has begun, is done, or somebody has set its day: nothing pushes it. */
  fixed: boolean
  /** What it starts after, and how many workdays later. */
  waits: readonly { readonly id: string; readonly lag: number }[]
}

/** A task that cannot keep its day, and the predecessor that takes it away. */
export type PushedTask = { id: string; start: CalendarDate; finish: CalendarDate; pushedBy: string }

/**
 * What a changed plan pushes: every task that would begin before a predecessor is finished, where that predecessor ends
 * later than it did. Each goes to the first day on which it can begin and keeps its length. Nothing is pulled ahead, and
 * an order that was broken before the change is left to who planned it. Tasks in a circle stay where they are.
 */
export function pushFollowers(
  before: readonly LiveTask[],
  after: readonly LiveTask[],
  calendar: WorkCalendar,
): PushedTask[] {
  const earlier = endsOf(before, calendar).ends
  return endsOf(after, calendar, earlier).pushed
}

/** `finish`: the day on which a milestone behind it may fall. `clear`: the first day on which work behind it may begin. */
type End = { finish: CalendarDate; clear: CalendarDate }
type Ends = ReadonlyMap<string, End>
type Waiting = { id: string; end: End }

function endsOf(tasks: readonly LiveTask[], calendar: WorkCalendar, earlier?: Ends) {
  const { order } = orderTasks(tasks.map(task => ({ ...task, after: task.waits.map(one => one.id) })))
  const ends = new Map<string, End>()
  const pushed: PushedTask[] = []
  for (const task of order) {
    const waiting = task.waits.flatMap(wait => waitingFor(wait, ends, calendar))
    const push = earlier && !task.fixed ? pushOf(task, waiting, { ends, earlier }, calendar) : null
    if (push) pushed.push(push)
    ends.set(task.id, endOf({ ...task, ...push }, waiting))
  }
  return { ends, pushed }
}

/** Waiting is work that nobody does: it ends so many workdays after the predecessor. */
function waitingFor({ id, lag }: LiveTask['waits'][number], ends: Ends, calendar: WorkCalendar): Waiting[] {
  const end = ends.get(id)
  if (!end) return []
  if (lag === 0) return [{ id, end }]
  const finish = calendar.addWorkdays(end.finish, lag)
  return [{ id, end: { finish, clear: addDays(finish, 1) } }]
}

function pushOf(
  task: LiveTask,
  waiting: readonly Waiting[],
  { ends, earlier }: { ends: Ends; earlier: Ends },
  calendar: WorkCalendar,
): PushedTask | null {
  const dates = waiting
    .filter(({ id }) => endsLater(ends.get(id), earlier.get(id)))
    .map(({ id, end }) => ({ id, start: task.days === 0 ? end.finish : calendar.nextWorkday(end.clear) }))
    .filter(({ start }) => start > task.start)
  const last = dates.reduce<(typeof dates)[number] | null>(
    (late, one) => (late && late.start >= one.start ? late : one),
    null,
  )
  if (!last) return null
  const finish = task.days === 0 ? last.start : calendar.addWorkdays(last.start, task.days - 1)
  return { id: task.id, start: last.start, finish, pushedBy: last.id }
}

function endsLater(now: End | undefined, before: End | undefined): boolean {
  return now !== undefined && before !== undefined && (now.clear > before.clear || now.finish > before.finish)
}

function endOf({ days, finish }: LiveTask, waiting: readonly Waiting[]): End {
  if (days > 0) return { finish, clear: addDays(finish, 1) }
  // A milestone takes no day, so what it waits for still holds up the work behind it.
  const clear = [finish, ...waiting.map(({ end }) => end.clear)].sort().at(-1) ?? finish
  return { finish, clear }
}
