import type { WorkCalendar } from './calendar.ts'
import { addDays, type CalendarDate, fromDayNumber, toDayNumber } from './calendar-date.ts'
import { type LoadedTask, type LoadRun, sweepLoad } from './load-sweep.ts'

/** What a person's tasks take of a week. */
export type WeekLoad = {
  /** Of all its workdays together, in percent, rounded to a whole one; 0 in a week without workdays. */
  percent: number
  /** Of its fullest workday. */
  peak: number
  /** Whatever takes part on one of its workdays. */
  taskIds: string[]
}

/** Loads of `weeks` weeks from the Monday `from` on, for every person who has a task in them. */
export function loadByWeek(
  tasks: readonly LoadedTask[],
  { from, weeks }: { from: CalendarDate; weeks: number },
  calendar: WorkCalendar,
): Map<string, WeekLoad[]> {
  const frame = frameOf(from, weeks, calendar)
  const loads = new Map<string, WeekLoad[]>()
  const within = tasks.filter(({ start, finish }) => start < addDays(from, weeks * WEEK) && finish >= from)
  sweepLoad(within, from, run => {
    const own = loads.get(run.personId) ?? emptyWeeks(weeks)
    loads.set(run.personId, own)
    spread(run, own, frame)
  })
  for (const task of within) name(task, loads.get(task.personId) ?? [], frame)
  for (const own of loads.values()) for (const [week, load] of own.entries()) average(load, frame, week)
  return loads
}

const WEEK = 7

/** `before[n]`: how many workdays the first n days hold. */
type Frame = { first: number; before: readonly number[] }

function frameOf(from: CalendarDate, weeks: number, calendar: WorkCalendar): Frame {
  const first = toDayNumber(from)
  const before = [0]
  for (let day = 0; day < weeks * WEEK; day++) {
    before.push((before[day] ?? 0) + (calendar.isWorkday(fromDayNumber(first + day)) ? 1 : 0))
  }
  return { first, before }
}

function emptyWeeks(weeks: number): WeekLoad[] {
  return Array.from({ length: weeks }, () => ({ percent: 0, peak: 0, taskIds: [] }))
}

/** Adds a run to each week that it touches: for now as percent times workdays. */
function spread({ first, last, percent }: LoadRun, own: WeekLoad[], frame: Frame): void {
  for (const { week, workdays } of weeksOf(first, last, frame)) {
    const load = own[week]
    if (!load || workdays === 0) continue
    load.percent += percent * workdays
    load.peak = Math.max(load.peak, percent)
  }
}

function name({ id, start, finish }: LoadedTask, own: WeekLoad[], frame: Frame): void {
  for (const { week, workdays } of weeksOf(toDayNumber(start), toDayNumber(finish), frame)) {
    if (workdays > 0) own[week]?.taskIds.push(id)
  }
}

function average(load: WeekLoad, frame: Frame, week: number): void {
  const workdays = workdaysBefore(frame, (week + 1) * WEEK) - workdaysBefore(frame, week * WEEK)
  load.percent = workdays === 0 ? 0 : Math.round(load.percent / workdays)
}

function weeksOf(first: number, last: number, frame: Frame): { week: number; workdays: number }[] {
  const days = frame.before.length - 1
  const from = Math.max(first - frame.first, 0)
  const to = Math.min(last - frame.first + 1, days)
  if (to <= from) return []
  const [begin, end] = [Math.floor(from / WEEK), Math.floor((to - 1) / WEEK)]
  return Array.from({ length: end - begin + 1 }, (_, index) => {
    const week = begin + index
    const [one, other] = [Math.max(from, week * WEEK), Math.min(to, (week + 1) * WEEK)]
    return { week, workdays: workdaysBefore(frame, other) - workdaysBefore(frame, one) }
  })
}

function workdaysBefore(frame: Frame, day: number): number {
  return frame.before[day] ?? 0
}
