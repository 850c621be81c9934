import { type LiveTask, pushFollowers } from '@yingce/scheduling/push-followers'
import { conflictsIn, taskDates } from '#domains/plan/reads.ts'
import type { Effect } from '../../contract.ts'
import type { Operation } from '../../rules/operation-rows.ts'
import { loadChange } from './load-change.ts'
import { moneyEffect } from './money-effect.ts'
import type { PlanNow, Task } from './plan-now.ts'

type Dates = Pick<Task, 'start' | 'finish' | 'days'>

/** What becomes of a task: as asked, or because a predecessor pushes it. */
export interface Step {
  readonly how: Effect['moves'][number]['how']
  /** The task as it is; null where it is added. */
  readonly record: Task | null
  readonly row: Operation | null
  readonly dates: Dates | null
  readonly pushedBy: string | null
}

/** A plan with a change in it: what it would be, and step by step how it comes to that. Nothing is written. */
export interface WhatIf {
  readonly effect: Effect
  readonly steps: readonly Step[]
}

/** Runs a change on the plan as it is now. Rows that no longer fit are left out: `findProblems` names them. */
export function whatIf(now: PlanNow, operations: readonly Operation[]): WhatIf {
  const asked = operations.flatMap((row, index) => stepOf(now, row, index))
  const pushed = pushedSteps(now, asked)
  const steps = [...asked, ...pushed]
  const after = planAfter(now, steps)
  return { effect: effectOf(now, after, steps, operations), steps }
}

/** The id of a task that a row adds. */
export function newTaskId(index: number): string {
  return `+${index + 1}`
}

function stepOf(now: PlanNow, row: Operation, index: number): (Step & { key: string })[] {
  if (row.kind === 'money') return []
  const dates = datesOf(now, row)
  if (row.kind === 'add') {
    return dates ? [{ how: 'added', record: null, row, dates, pushedBy: null, key: newTaskId(index) }] : []
  }
  const record = now.tasks.find(one => one.id === row.taskId)
  if (!record || !isOpen(record)) return []
  if (row.kind === 'cancel') return [{ how: 'cancelled', record, row, dates: null, pushedBy: null, key: record.id }]
  return dates ? [{ how: 'asked', record, row, dates, pushedBy: null, key: record.id }] : []
}

/** The dates that a row gives to its task, on the company's calendar. */
export function datesOf({ tasks, calendar }: PlanNow, row: Operation): Dates | null {
  if (row.kind === 'add') return taskDates(calendar, { start: row.start ?? '', days: row.days ?? 1 }, false)
  const record = tasks.find(one => one.id === row.taskId)
  if (!record || row.kind === 'cancel' || row.kind === 'money') return null
  const { start, days, milestone } = record
  if (row.kind === 'duration') return taskDates(calendar, { start, days: row.days ?? days }, milestone)
  if (row.kind === 'shift')
    return taskDates(calendar, { start: calendar.addWorkdays(start, row.shiftDays ?? 0), days }, milestone)
  return taskDates(calendar, { start: row.start ?? start, finish: row.finish ?? undefined, days }, milestone)
}

function isOpen({ state }: Task): boolean {
  return state === 'todo' || state === 'doing'
}

type Keyed = Step & { key: string }
type Planned = Pick<Task, 'id' | 'state' | 'start' | 'finish' | 'days' | 'doneOn' | 'ownerId' | 'stageKey'>

function planAfter(now: PlanNow, steps: readonly Keyed[]): Planned[] {
  const byKey = new Map(steps.map(step => [step.key, step]))
  const known = now.tasks.map((one): Planned => {
    const step = byKey.get(one.id)
    if (step?.how === 'cancelled') return { ...one, state: 'cancelled' }
    return step?.dates ? { ...one, ...step.dates } : one
  })
  const added = steps.flatMap(({ how, key, row, dates }): Planned[] => {
    if (how !== 'added' || !dates) return []
    return [
      {
        id: key,
        state: 'todo',
        ...dates,
        doneOn: null,
        ownerId: row?.ownerId ?? null,
        stageKey: row?.stageKey ?? null,
      },
    ]
  })
  return [...known, ...added]
}

/** Whoever was asked to move keeps the day that was asked for; what has begun is not pushed any more. */
function pushedSteps(now: PlanNow, asked: readonly Keyed[]): Keyed[] {
  const held = new Set(asked.filter(({ row }) => row?.kind !== 'duration').map(({ key }) => key))
  const live = (plan: readonly Planned[]) =>
    plan.filter(one => one.state !== 'cancelled').map(one => liveTask(now, one, held.has(one.id)))
  const pushed = pushFollowers(live(now.tasks), live(planAfter(now, asked)), now.calendar)
  return pushed.flatMap(({ id, start, finish, pushedBy }): Keyed[] => {
    const record = now.tasks.find(one => one.id === id)
    if (!record) return []
    const own = asked.find(({ key }) => key === id)
    const days = own?.dates?.days ?? record.days
    return [{ how: 'pushed', record, row: null, dates: { start, finish, days }, pushedBy, key: id }]
  })
}

function liveTask(now: PlanNow, one: Planned, held: boolean): LiveTask {
  const done = one.state === 'done'
  return {
    ...{ id: one.id, days: one.days, start: one.start, finish: done ? (one.doneOn ?? one.finish) : one.finish },
    fixed: held || one.state !== 'todo',
    waits: done
      ? []
      : now.links
          .filter(link => link.successorId === one.id)
          .map(link => ({ id: link.predecessorId, lag: link.lagDays })),
  }
}

function effectOf(
  now: PlanNow,
  after: readonly Planned[],
  steps: readonly Keyed[],
  operations: readonly Operation[],
): Effect {
  const had = new Set(conflictsIn(now, now.calendar, now.project).map(one => JSON.stringify(keyOf(one))))
  const conflicts = conflictsIn({ tasks: after, links: now.links }, now.calendar, now.project)
  const wasLate = new Set(lateIn(now, now.tasks).map(keyOf).map(String))
  return {
    finish: { before: lastDay(now.tasks), after: lastDay(after) },
    moves: movesOf(steps),
    conflicts: conflicts.filter(one => !isBound(one) && !had.has(JSON.stringify(keyOf(one)))),
    late: lateIn(now, after).filter(one => !wasLate.has(String(keyOf(one)))),
    load: loadChange(now, after),
    money: moneyEffect(now.money, operations),
  }
}

/** What lies behind the project's end is told as late. */
function isBound({ code }: { code: string }): boolean {
  return code === 'before_project' || code === 'after_project'
}

function keyOf(one: { taskId: string; code?: string; predecessorId?: string; against?: string }) {
  return [one.taskId, one.code, one.predecessorId, one.against]
}

/** A task of a row that is pushed as well is told once, where it ends up. */
function movesOf(steps: readonly Keyed[]): Effect['moves'] {
  const last = new Map(steps.map(step => [step.key, step]))
  return [...last.values()].flatMap(({ key, how, record, row, dates, pushedBy }) => {
    const before = record && { start: record.start, finish: record.finish }
    const after = dates && { start: dates.start, finish: dates.finish }
    if (before && after && before.start === after.start && before.finish === after.finish) return []
    const words = {
      title: record?.title ?? row?.title ?? '',
      stageKey: record?.stageKey ?? row?.stageKey ?? null,
      activityKey: record?.activityKey ?? null,
    }
    return [{ taskId: key, ...words, how, pushedBy, before, after }]
  })
}

function lateIn({ stages, project }: PlanNow, tasks: readonly Planned[]): Effect['late'] {
  const ends = new Map(stages.map(stage => [stage.key, stage.plannedFinish]))
  return tasks
    .filter(one => one.state === 'todo' || one.state === 'doing')
    .flatMap(({ id: taskId, finish: date, stageKey }) => {
      const bound = ends.get(stageKey ?? '')
      const late: Effect['late'] = []
      if (bound && date > bound) late.push({ taskId, against: 'stage', stageKey, date, bound })
      if (date > project.finish) late.push({ taskId, against: 'project', stageKey, date, bound: project.finish })
      return late
    })
}

function lastDay(tasks: readonly Planned[]): string | null {
  const days = tasks
    .filter(one => one.state !== 'cancelled')
    .map(one => (one.state === 'done' ? (one.doneOn ?? one.finish) : one.finish))
  return days.sort().at(-1) ?? null
}
