import { addDays, type CalendarDate } from './calendar-date.ts'
import { findTaskCycles } from './task-cycles.ts'
import { orderTasks } from './task-order.ts'

/** A task as it stands in the plan. Null: no date yet. */
export type PlannedTask = {
  id: string
  /** 0 is a milestone: its start and finish are one day, which it does not fill. */
  days: number
  after: readonly string[]
  start: CalendarDate | null
  finish: CalendarDate | null
}

export type PlanBounds = { start: CalendarDate | null; finish: CalendarDate | null }

export type Conflict =
  | { code: 'cycle'; taskIds: string[] }
  | { code: 'unknown_predecessor'; taskId: string; predecessorId: string }
  | { code: 'finish_before_start'; taskId: string; start: CalendarDate; finish: CalendarDate }
  | {
      code: 'starts_too_early'
      taskId: string
      start: CalendarDate
      predecessorId: string
      predecessorFinish: CalendarDate
    }
  | { code: 'before_project' | 'after_project'; taskId: string; date: CalendarDate; bound: CalendarDate }

/**
 * Everything in a plan that cannot be carried out as it stands: circles, tasks that begin before a predecessor is
 * finished, that finish before they begin, or that lie outside of their project. A task without dates hands on what its
 * predecessors ask for. Order of tasks in a circle, and behind one, is not judged until the circle is mended.
 */
export function findConflicts(tasks: readonly PlannedTask[], bounds: PlanBounds): Conflict[] {
  const { order, stuck } = orderTasks(tasks)
  const known = new Set(tasks.map(({ id }) => id))
  return [
    ...findTaskCycles(stuck).map((taskIds): Conflict => ({ code: 'cycle', taskIds })),
    ...tasks.flatMap(task => [...findUnknown(task, known), ...findReversed(task), ...findOutside(task, bounds)]),
    ...findEarly(order),
  ]
}

function findUnknown({ id, after }: PlannedTask, known: ReadonlySet<string>): Conflict[] {
  const unknown = after.filter(other => !known.has(other))
  return unknown.map(other => ({ code: 'unknown_predecessor', taskId: id, predecessorId: other }))
}

function findReversed({ id, start, finish }: PlannedTask): Conflict[] {
  if (start === null || finish === null || finish >= start) return []
  return [{ code: 'finish_before_start', taskId: id, start, finish }]
}

function findOutside({ id, start, finish }: PlannedTask, bounds: PlanBounds): Conflict[] {
  const [first, last] = [start ?? finish, finish ?? start]
  const found: Conflict[] = []
  if (first !== null && bounds.start !== null && first < bounds.start) {
    found.push({ code: 'before_project', taskId: id, date: first, bound: bounds.start })
  }
  if (last !== null && bounds.finish !== null && last > bounds.finish) {
    found.push({ code: 'after_project', taskId: id, date: last, bound: bounds.finish })
  }
  return found
}

/** `finish`: the day on which a milestone behind it may fall. `clear`: the first day on which work behind it may begin. */
type End = { finish: CalendarDate; clear: CalendarDate }

function findEarly(order: readonly PlannedTask[]): Conflict[] {
  const ends = new Map<string, End>()
  const found: Conflict[] = []
  for (const task of order) {
    const before = task.after.flatMap(id => endOf(id, ends))
    for (const [predecessorId, end] of before) {
      const earliest = task.days === 0 ? end.finish : end.clear
      if (task.start === null || task.start >= earliest) continue
      found.push({
        code: 'starts_too_early',
        taskId: task.id,
        start: task.start,
        predecessorId,
        predecessorFinish: end.finish,
      })
    }
    const end = ending(
      task,
      before.map(([, earlier]) => earlier),
    )
    if (end) ends.set(task.id, end)
  }
  return found
}

function endOf(id: string, ends: ReadonlyMap<string, End>): [string, End][] {
  const end = ends.get(id)
  return end ? [[id, end]] : []
}

function ending({ days, finish }: PlannedTask, before: readonly End[]): End | null {
  const waiting = before.reduce<End | null>((latest, end) => (latest && latest.clear >= end.clear ? latest : end), null)
  if (finish === null) return waiting
  if (days > 0) return { finish, clear: addDays(finish, 1) }
  return { finish, clear: waiting && waiting.clear > finish ? waiting.clear : finish }
}
