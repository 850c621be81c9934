import { findTaskCycles } from './task-cycles.ts'
import { orderTasks } from './task-order.ts'

/** A task of a network that counts in workdays from 0 on. */
export type PathTask = {
  id: string
  /** Its length in workdays, whole and not negative; 0 is a milestone. */
  days: number
  after: readonly PathLink[]
  /** It does not begin earlier, whatever its predecessors allow; 0 where only they say so. */
  notBefore: number
}

/** Finish to start: the task may begin `lag` workdays after the other one has finished. */
export type PathLink = { id: string; lag: number }

/** Where a task lies. A start is the number of workdays before it, so a task of 2 days from 0 finishes at 2. */
export type PathPlace = {
  id: string
  earlyStart: number
  earlyFinish: number
  lateStart: number
  lateFinish: number
  /** By how many workdays it may slip before the end of the whole network moves. */
  totalFloat: number
  /** By how many workdays it may slip before anything that comes after it moves. */
  freeFloat: number
  /** Has it no float at all? */
  critical: boolean
  /** The predecessor that sets its start; null where its own day does, or nothing. */
  drivenBy: string | null
}

export type CriticalPath =
  | {
      ok: true
      /** When the last task finishes, in workdays from 0 on. */
      length: number
      /** In the order given. */
      tasks: PathPlace[]
      /** One chain without float that ends with the network, first task first: each sets the start of the next. */
      chain: string[]
    }
  | { ok: false; cycles: string[][] }

/**
 * The critical path method (Kelley and Walker, Critical-path planning and scheduling, 1959): a forward pass for the
 * earliest days, a backward pass for the latest ones; what lies between them is float. Predecessors that are not in the
 * list hold nobody up. Time grows with tasks and links; nothing recurses.
 */
export function criticalPath(tasks: readonly PathTask[]): CriticalPath {
  const ordered = orderTasks(tasks.map(task => ({ id: task.id, after: task.after.map(({ id }) => id), task })))
  if (ordered.stuck.length > 0) return { ok: false, cycles: findTaskCycles(ordered.stuck) }
  const order = ordered.order.map(({ task }) => task)
  const early = forwardPass(order)
  const length = lastFinish(early)
  const late = backwardPass(order, early, length)
  const places = tasks.flatMap(({ id }) => placeOf(id, early, late))
  return { ok: true, length, tasks: places, chain: chainOf(places, length) }
}

type Early = { start: number; finish: number; drivenBy: string | null }
/** `free`: how late it may finish before anything after it has to begin later than it does. */
type Late = { start: number; finish: number; free: number }

function forwardPass(order: readonly PathTask[]): Map<string, Early> {
  const early = new Map<string, Early>()
  for (const { id, days, after, notBefore } of order) {
    let start = notBefore
    let drivenBy: string | null = null
    for (const link of after) {
      const before = early.get(link.id)
      if (!before) continue
      const ready = before.finish + link.lag
      // A predecessor that ends just where its own day lies explains the start, too.
      if (ready > start || (ready === start && drivenBy === null)) {
        start = ready
        drivenBy = link.id
      }
    }
    early.set(id, { start, finish: start + days, drivenBy })
  }
  return early
}

function lastFinish(early: ReadonlyMap<string, Early>): number {
  let last = 0
  for (const { finish } of early.values()) last = Math.max(last, finish)
  return last
}

function backwardPass(
  order: readonly PathTask[],
  early: ReadonlyMap<string, Early>,
  length: number,
): Map<string, Late> {
  const late = new Map<string, Late>()
  for (const { id } of order) late.set(id, { start: length, finish: length, free: length })
  for (const { id, days, after } of order.toReversed()) {
    const own = late.get(id)
    const at = early.get(id)
    if (!own || !at) continue
    own.start = own.finish - days
    for (const link of after) {
      const before = late.get(link.id)
      if (!before) continue
      before.finish = Math.min(before.finish, own.start - link.lag)
      before.free = Math.min(before.free, at.start - link.lag)
    }
  }
  return late
}

function placeOf(id: string, early: ReadonlyMap<string, Early>, late: ReadonlyMap<string, Late>): PathPlace[] {
  const [first, last] = [early.get(id), late.get(id)]
  if (!first || !last) return []
  const totalFloat = last.start - first.start
  return [
    {
      ...{ id, earlyStart: first.start, earlyFinish: first.finish, lateStart: last.start, lateFinish: last.finish },
      ...{ totalFloat, freeFloat: last.free - first.finish, critical: totalFloat === 0, drivenBy: first.drivenBy },
    },
  ]
}

/** Back from the task that finishes last, along what sets each start. Of several that finish together, the first. */
function chainOf(places: readonly PathPlace[], length: number): string[] {
  const known = new Map(places.map(place => [place.id, place]))
  const chain: string[] = []
  let at = lastOf(places, length)
  while (at) {
    chain.push(at.id)
    at = at.drivenBy === null ? undefined : known.get(at.drivenBy)
  }
  return chain.reverse()
}

/** One that leads to no other: a milestone at the very end comes after the work that ends there. */
function lastOf(places: readonly PathPlace[], length: number): PathPlace | undefined {
  const driving = new Set(places.map(({ drivenBy }) => drivenBy))
  const ends = places.filter(({ earlyFinish }) => earlyFinish === length)
  return ends.find(({ id }) => !driving.has(id)) ?? ends[0]
}
