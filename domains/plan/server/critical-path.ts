import type { WorkCalendar } from '@yingce/scheduling/calendar'
import { addDays } from '@yingce/scheduling/calendar-date'
import { criticalPath, type PathTask as Node, type PathLink } from '@yingce/scheduling/critical-path'
import { indexWorkdays } from '@yingce/scheduling/workday-index'
import type { PlanLink, PlanTask } from './conflicts.ts'

export interface PathTask extends PlanTask {
  readonly stageKey: string | null
  /** Does somebody still have to do it? */
  readonly waits: boolean
}

export interface StageOrder {
  readonly key: string
  readonly after: readonly string[]
}

export interface PathPlan {
  readonly tasks: readonly PathTask[]
  readonly links: readonly PlanLink[]
  /** In an order in which every stage stands behind those that come first. */
  readonly stages: readonly StageOrder[]
}

/** By how many workdays a task may slip, and what sets its start. */
export interface TaskFloat {
  readonly totalFloat: number
  readonly freeFloat: number
  readonly critical: boolean
  /** The task that sets its start; null where its own day does. */
  readonly drivenBy: string | null
}

export interface PlanPath {
  /** Workdays from the start of the first task on the path to the finish of the last. */
  readonly days: number
  readonly taskIds: readonly string[]
  readonly floats: ReadonlyMap<string, TaskFloat>
}

/**
 * The critical path of what is still to be done, by the dates that were set: a task may slip as long as the end of the
 * plan stays. A task without a predecessor waits for the stages before its own, where the plan places it behind them.
 * Null where tasks wait for each other in a circle.
 */
export function planPath(plan: PathPlan, calendar: WorkCalendar): PlanPath | null {
  const open = plan.tasks.filter(one => one.waits)
  const nodes = [...tasksAsNodes(open, plan, calendar), ...stagesAsNodes(open, plan.stages)]
  const found = criticalPath(nodes)
  if (!found.ok) return null
  const places = new Map(found.tasks.map(place => [place.id, place]))
  const real = new Set(open.map(({ id }) => id))
  const driverOf = (id: string): string | null => {
    let at = places.get(id)?.drivenBy ?? null
    while (at !== null && !real.has(at)) at = places.get(at)?.drivenBy ?? null
    return at
  }
  const taskIds = found.chain.filter(id => real.has(id))
  const first = places.get(taskIds[0] ?? '')
  return {
    days: first ? found.length - first.earlyStart : 0,
    taskIds,
    floats: new Map(
      found.tasks
        .filter(({ id }) => real.has(id))
        .map(({ id, totalFloat, freeFloat, critical }) => [
          id,
          { totalFloat, freeFloat, critical, drivenBy: driverOf(id) },
        ]),
    ),
  }
}

function tasksAsNodes(open: readonly PathTask[], { links, stages }: PathPlan, calendar: WorkCalendar): Node[] {
  const behind = (finish: string) => addDays(finish, 1)
  const index = indexWorkdays(
    open.flatMap(one => [one.start, behind(one.finish)]),
    calendar,
  )
  const after = linksByTask(open, links)
  const ready = stageEnds(open, stages)
  return open.map(one => {
    const notBefore = index(one.start)
    const given = after.get(one.id) ?? []
    const stage = one.stageKey === null ? undefined : ready.get(one.stageKey)
    // A plan may let a stage overlap the one before; only what lies behind it waits for it.
    const waits = given.length === 0 && stage !== undefined && one.start > stage
    return {
      id: one.id,
      days: one.days === 0 ? 0 : index(behind(one.finish)) - notBefore,
      after: waits ? [{ id: startOf(one.stageKey ?? ''), lag: 0 }] : given,
      notBefore,
    }
  })
}

function linksByTask(open: readonly PathTask[], links: readonly PlanLink[]): Map<string, PathLink[]> {
  const after = new Map<string, PathLink[]>(open.map(({ id }) => [id, []]))
  for (const { predecessorId, successorId, lagDays } of links) {
    if (after.has(predecessorId)) after.get(successorId)?.push({ id: predecessorId, lag: lagDays })
  }
  return after
}

/** The last day on which a stage still waits for the stages before it; none where nothing of them is open. */
function stageEnds(open: readonly PathTask[], stages: readonly StageOrder[]): Map<string, string> {
  const own = new Map<string, string>()
  for (const { stageKey, finish } of open) {
    if (stageKey !== null && finish > (own.get(stageKey) ?? '')) own.set(stageKey, finish)
  }
  const before = new Map<string, string>()
  for (const { key, after } of stages) {
    const ends = after.flatMap(other => [before.get(other), own.get(other)]).filter(end => end !== undefined)
    const last = ends.sort().at(-1)
    if (last !== undefined) before.set(key, last)
  }
  return before
}

/** Between the tasks of two stages stand an end and a start, so that links stay as few as tasks. */
function stagesAsNodes(open: readonly PathTask[], stages: readonly StageOrder[]): Node[] {
  const own = new Map<string, PathLink[]>(stages.map(({ key }) => [key, []]))
  for (const { id, stageKey } of open) own.get(stageKey ?? '')?.push({ id, lag: 0 })
  return stages.flatMap(({ key, after }) => [
    { id: startOf(key), days: 0, notBefore: 0, after: after.map(other => ({ id: endOf(other), lag: 0 })) },
    { id: endOf(key), days: 0, notBefore: 0, after: [{ id: startOf(key), lag: 0 }, ...(own.get(key) ?? [])] },
  ])
}

function startOf(stage: string): string {
  return `start of ${stage}`
}

function endOf(stage: string): string {
  return `end of ${stage}`
}
