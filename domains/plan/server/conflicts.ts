import type { WorkCalendar } from '@yingce/scheduling/calendar'
import { type Conflict as Found, findConflicts, type PlannedTask } from '@yingce/scheduling/conflicts'
import type { Conflict } from '../contract.ts'

export interface PlanTask {
  readonly id: string
  readonly state: 'todo' | 'doing' | 'done' | 'cancelled'
  readonly start: string
  readonly finish: string
  readonly days: number
  readonly doneOn: string | null
}

export interface PlanLink {
  readonly predecessorId: string
  readonly successorId: string
  readonly lagDays: number
}

export interface Plan {
  readonly tasks: readonly PlanTask[]
  readonly links: readonly PlanLink[]
}

/**
 * What contradicts in a plan. Cancelled tasks hold nobody up; what is done cannot be moved any more, so it is never
 * blamed itself, but its real finish counts for what comes after it.
 */
export function conflictsIn(
  plan: Plan,
  calendar: WorkCalendar,
  project: { start: string; finish: string },
): Conflict[] {
  const living = new Map(plan.tasks.filter(one => one.state !== 'cancelled').map(one => [one.id, one]))
  const links = plan.links.filter(link => living.has(link.predecessorId) && living.has(link.successorId))
  const waits = links.filter(link => link.lagDays > 0)
  const before = Map.groupBy(links, link => link.successorId)
  const planned = [...living.values()].map(one => plannedTask(one, before.get(one.id) ?? []))
  const found = findConflicts([...planned, ...waits.map(link => waitAsTask(link, living, calendar))], project)
  const real = new Map(waits.map(link => [waitId(link), link.predecessorId]))
  return found.flatMap(conflict => asConflict(conflict, living, real, calendar))
}

function plannedTask(one: PlanTask, before: readonly PlanLink[]): PlannedTask {
  if (one.state === 'done') return { ...one, finish: one.doneOn ?? one.finish, after: [] }
  return { ...one, after: before.map(link => (link.lagDays > 0 ? waitId(link) : link.predecessorId)) }
}

/** The engine knows no lag: waiting is work that nobody does, between the two tasks. */
function waitAsTask(link: PlanLink, tasks: ReadonlyMap<string, PlanTask>, calendar: WorkCalendar): PlannedTask {
  const before = tasks.get(link.predecessorId)
  const from = before?.doneOn ?? before?.finish
  return {
    id: waitId(link),
    days: link.lagDays,
    after: [link.predecessorId],
    start: null,
    finish: from ? calendar.addWorkdays(from, link.lagDays) : null,
  }
}

function waitId(link: PlanLink): string {
  return `${link.predecessorId}>${link.successorId}`
}

function asConflict(
  found: Found,
  tasks: ReadonlyMap<string, PlanTask>,
  real: ReadonlyMap<string, string>,
  calendar: WorkCalendar,
): Conflict[] {
  if (found.code === 'cycle') {
    const taskIds = found.taskIds.filter(id => tasks.has(id))
    return taskIds.map(taskId => ({ code: 'cycle', taskId, taskIds }))
  }
  const blamed = tasks.get(found.taskId)
  if (!blamed || blamed.state === 'done' || found.code === 'unknown_predecessor') return []
  if (found.code !== 'starts_too_early') return [found]
  const { taskId, predecessorFinish } = found
  const earliest = blamed.days === 0 ? predecessorFinish : calendar.addWorkdays(predecessorFinish, 1)
  return [{ code: found.code, taskId, predecessorId: real.get(found.predecessorId) ?? found.predecessorId, earliest }]
}
