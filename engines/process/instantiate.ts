import type { WorkCalendar } from '@yingce/scheduling/calendar'
import type { CalendarDate } from '@yingce/scheduling/calendar-date'
import type { Label } from './label.ts'
import type { Activity, Playbook, Stage } from './playbook.ts'

export type InstantiateOptions = {
  start: CalendarDate
  calendar: WorkCalendar
  /** How often a repeating stage runs, by stage id; without it as often as the playbook says. */
  times?: Readonly<Record<string, number>>
}

export type StageDates = { stageId: string; start: CalendarDate; finish: CalendarDate }

export type NewTask = {
  /** Unique in the project: the activity's id, with the period behind it where the stage repeats ('review#2'). */
  key: string
  activityId: string
  stageId: string
  /** 1, 2, ... in a stage that repeats. */
  period: number | null
  label: Label
  help: Label | null
  role: string
  start: CalendarDate
  finish: CalendarDate
  days: number
  milestone: boolean
  /** Keys of the tasks that come first. */
  after: string[]
}

export type Instance = { stages: StageDates[]; tasks: NewTask[] }

/**
 * The dates that a project would have if everything took its usual time, beginning on the first workday from `start`.
 * A stage begins when those before it finish, or together with those beside it; it takes its days, longer if its
 * activities or its pass condition need it. The playbook must be one that the parser let pass: stages in a circle are left out.
 */
export function instantiate(playbook: Playbook, options: InstantiateOptions): Instance {
  const dated = new Map<string, StageDates>()
  const tasks = new Map<string, NewTask[]>()
  for (let stage = nextStage(playbook, dated); stage; stage = nextStage(playbook, dated)) {
    const start = startOf(stage, dated, options)
    const made = tasksOf(stage, start, options)
    tasks.set(stage.id, made)
    dated.set(stage.id, { stageId: stage.id, start, finish: finishOf(stage, start, made, dated, options) })
  }
  return {
    stages: playbook.stages.flatMap(({ id }) => dated.get(id) ?? []),
    tasks: playbook.stages.flatMap(({ id }) => tasks.get(id) ?? []),
  }
}

function nextStage({ stages }: Playbook, dated: ReadonlyMap<string, StageDates>): Stage | undefined {
  return stages.find(({ id, starts, passes }) => {
    const before = [...starts.after, ...starts.alongside, ...passes.after]
    return !dated.has(id) && before.every(other => dated.has(other))
  })
}

function startOf({ starts }: Stage, dated: ReadonlyMap<string, StageDates>, options: InstantiateOptions): CalendarDate {
  const { calendar, start } = options
  const after = starts.after.flatMap(id => dated.get(id)?.finish ?? []).map(finish => calendar.addWorkdays(finish, 1))
  const beside = starts.alongside.flatMap(id => dated.get(id)?.start ?? [])
  return latest([calendar.nextWorkday(start), ...after, ...beside])
}

function finishOf(
  stage: Stage,
  start: CalendarDate,
  tasks: readonly NewTask[],
  dated: ReadonlyMap<string, StageDates>,
  options: InstantiateOptions,
): CalendarDate {
  const usual = options.calendar.addWorkdays(start, stage.days * periodsOf(stage, options) - 1)
  const before = stage.passes.after.flatMap(id => dated.get(id)?.finish ?? [])
  return latest([usual, ...tasks.map(({ finish }) => finish), ...before])
}

function tasksOf(stage: Stage, start: CalendarDate, options: InstantiateOptions): NewTask[] {
  const { calendar } = options
  const periods = Array.from({ length: periodsOf(stage, options) }, (_, index) => index)
  return periods.flatMap(index => {
    const from = calendar.addWorkdays(start, index * stage.days)
    return tasksOfPeriod(stage, stage.repeats ? index + 1 : null, from, calendar)
  })
}

function periodsOf({ id, repeats }: Stage, { times }: InstantiateOptions): number {
  return repeats ? Math.max(1, times?.[id] ?? repeats.times) : 1
}

/** `clear`: the first day on which an activity behind it may begin. A milestone takes no day from it. */
type Placed = { task: NewTask; clear: CalendarDate }

function tasksOfPeriod(stage: Stage, period: number | null, from: CalendarDate, calendar: WorkCalendar): NewTask[] {
  const placed = new Map<string, Placed>()
  for (let next = nextActivity(stage, placed); next; next = nextActivity(stage, placed)) {
    const before = next.after.flatMap(id => placed.get(id) ?? [])
    placed.set(next.id, placeActivity(next, stage.id, period, from, before, calendar))
  }
  return stage.activities.flatMap(({ id }) => placed.get(id)?.task ?? [])
}

function nextActivity({ activities }: Stage, placed: ReadonlyMap<string, Placed>): Activity | undefined {
  return activities.find(({ id, after }) => !placed.has(id) && after.every(other => placed.has(other)))
}

function placeActivity(
  activity: Activity,
  stageId: string,
  period: number | null,
  from: CalendarDate,
  before: readonly Placed[],
  calendar: WorkCalendar,
): Placed {
  const clear = latest([from, ...before.map(one => one.clear)])
  const start = activity.milestone ? latest([from, ...before.map(({ task }) => task.finish)]) : clear
  const finish = activity.milestone ? start : calendar.addWorkdays(start, activity.days - 1)
  const task: NewTask = {
    key: keyOf(activity.id, period),
    activityId: activity.id,
    stageId,
    period,
    label: activity.label,
    help: activity.help,
    role: activity.role,
    start,
    finish,
    days: activity.days,
    milestone: activity.milestone,
    after: activity.after.map(id => keyOf(id, period)),
  }
  return { task, clear: activity.milestone ? clear : calendar.addWorkdays(finish, 1) }
}

function keyOf(id: string, period: number | null): string {
  return period === null ? id : `${id}#${period}`
}

function latest(dates: readonly [CalendarDate, ...CalendarDate[]]): CalendarDate {
  return dates.toSorted().at(-1) ?? dates[0]
}
