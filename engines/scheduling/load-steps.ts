import type { WorkCalendar } from './calendar.ts'
import { addDays, type CalendarDate } from './calendar-date.ts'

/** On a day somebody's load grows or shrinks by so many percent; days count from the first of the span. */
export type LoadStep = { day: number; percent: number }

export type StepWeek = { percent: number; peak: number }

const WEEK = 7

/**
 * A span of weeks, prepared for many people: gives the loads of the weeks from the steps of one of them, in the order of
 * their days. The same as `loadByWeek` from the tasks themselves, where only sums of tasks are at hand.
 */
export function stepLoads(
  { from, weeks }: { from: CalendarDate; weeks: number },
  calendar: WorkCalendar,
): (steps: readonly LoadStep[]) => StepWeek[] {
  const works = Array.from({ length: weeks * WEEK }, (_, day) => calendar.isWorkday(addDays(from, day)))
  const workdays = Array.from({ length: weeks }, (_, week) =>
    works.slice(week * WEEK, (week + 1) * WEEK).filter(Boolean),
  )
  return steps => {
    const loads = levels(steps, works.length)
    return workdays.map(({ length }, week) => {
      const days = Array.from({ length: WEEK }, (_, day) => week * WEEK + day).filter(day => works[day])
      const sum = days.reduce((total, day) => total + (loads[day] ?? 0), 0)
      const peak = Math.max(0, ...days.map(day => loads[day] ?? 0))
      return { percent: length === 0 ? 0 : Math.round(sum / length), peak }
    })
  }
}

/** The load of each day. */
function levels(steps: readonly LoadStep[], days: number): number[] {
  const change = new Map<number, number>()
  for (const { day, percent } of steps) change.set(day, (change.get(day) ?? 0) + percent)
  let level = 0
  return Array.from({ length: days }, (_, day) => {
    level += change.get(day) ?? 0
    return level
  })
}
