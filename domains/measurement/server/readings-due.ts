import { countedReadings, dayNumber, windowOf } from '#domains/goals/contract.ts'
import type { GoalToMeasure } from '#domains/goals/reads.ts'
import type { MeasurementCode } from '../notes.ts'

type Rhythm = NonNullable<GoalToMeasure['metric']>['rhythm']

/**
 * Days that a rhythm leaves unread at most: while it runs the longest such period may be open, once the goal's time is
 * over not even the shortest may. A metric that is read once has no such days.
 */
const OPEN_DAYS: Record<Rhythm, { running: number; over: number } | null> = {
  day: { running: 1, over: 0 },
  week: { running: 7, over: 6 },
  month: { running: 31, over: 27 },
  quarter: { running: 92, over: 89 },
  once: null,
}

export interface DueFault {
  readonly code: Extract<MeasurementCode, 'no_metric' | 'no_reading' | 'deadline_over' | 'reading_late' | 'reading_gap'>
  readonly params: Readonly<Record<string, string>>
}

/** What is missing of a goal's readings up to today, or up to its deadline where that is over; null where nothing is. */
export function readingsDue(
  { goal, metric, readings }: GoalToMeasure,
  project: { start: string; finish: string },
  today: string,
): DueFault | null {
  if (!metric) return { code: 'no_metric', params: {} }
  const counted = countedReadings({ goal, project, readings })
  const last = counted.at(-1)
  const { to } = windowOf({ goal, project })
  if (!last) return readings.some(one => one.periodEnd > to) ? deadlineOver(to) : { code: 'no_reading', params: {} }
  const open = OPEN_DAYS[metric.rhythm]
  if (!open) return null
  const over = to < today
  const until = over ? to : today
  if (unread(last.periodEnd, until) > (over ? open.over : open.running))
    return { code: 'reading_late', params: { last: last.periodEnd, until } }
  return gapOf(counted, open.over)
}

/** An iteration that began after the goal's deadline reads what no longer counts for it: another deadline is needed. */
export function deadlineOver(deadline: string): DueFault & { readonly code: 'deadline_over' } {
  return { code: 'deadline_over', params: { deadline } }
}

/** The first stretch between two readings that is as long as a period of the rhythm. */
function gapOf(counted: readonly { periodStart: string; periodEnd: string }[], most: number): DueFault | null {
  for (const [index, reading] of counted.entries()) {
    const before = counted[index - 1]
    if (before && unread(before.periodEnd, reading.periodStart) - 1 > most)
      return { code: 'reading_gap', params: { from: before.periodEnd, to: reading.periodStart } }
  }
  return null
}

/** Days after one date up to and including another. */
function unread(after: string, until: string): number {
  return dayNumber(until) - dayNumber(after)
}
