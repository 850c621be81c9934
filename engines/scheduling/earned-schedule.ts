import type { WorkCalendar } from './calendar.ts'
import type { CalendarDate } from './calendar-date.ts'
import type { Figure } from './earned-value.ts'
import { type BudgetedTask, budgetAtCompletion, plannedValue, workdaysWithin } from './planned-value.ts'

/** Times in workdays since the baseline's first day. */
export type EarnedSchedule = {
  /** Planned duration. */
  planned: number
  /** Actual time (AT). */
  actual: number
  /** The time at which what is earned now should have been earned (ES), rounded to two places. */
  earned: number
  /** ES less AT: negative is late (SV(t)). */
  variance: number
  /** ES over AT (SPI(t)), rounded to four places. */
  index: Figure<number>
}

/**
 * Earned schedule (Lipke, "Schedule Is Different", The Measurable News, March 2003): ES = C + I, where C is the number of
 * whole periods whose planned value has been earned and I the share of the next one. The periods are workdays. `on` is
 * the day that is looked at, or the one on which everything was done. Null where the baseline has no budget.
 */
export function earnedSchedule(
  tasks: readonly BudgetedTask[],
  ev: bigint,
  on: CalendarDate,
  calendar: WorkCalendar,
): EarnedSchedule | null {
  const bac = budgetAtCompletion(tasks)
  if (bac === 0n) return null
  const { start, finish } = spanOf(tasks)
  const first = calendar.nextWorkday(start)
  const planned = Math.max(workdaysWithin(first, finish, calendar), 1)
  const valueAt = (period: number) => {
    if (period === 0) return 0n
    return period >= planned ? bac : plannedValue(tasks, calendar.addWorkdays(first, period - 1), calendar)
  }
  const whole = lastReached(valueAt, planned, ev)
  const earned = whole === planned ? planned : whole + shareOfNext(valueAt(whole), valueAt(whole + 1), ev)
  const actual = workdaysWithin(first, on, calendar)
  return {
    ...{ planned, actual, earned, variance: rounded(earned - actual, 2) },
    index: actual === 0 ? { value: null, why: 'no_time' } : { value: rounded(earned / actual, 4), why: null },
  }
}

/** First and last day of the tasks; there is at least one. */
export function spanOf(tasks: readonly BudgetedTask[]): { start: CalendarDate; finish: CalendarDate } {
  const starts = tasks.map(task => task.start).toSorted()
  const finishes = tasks.map(task => task.finish).toSorted()
  return { start: starts[0] ?? '', finish: finishes.at(-1) ?? '' }
}

/** The last period whose planned value has been earned; planned value never falls, so halving finds it. */
function lastReached(valueAt: (period: number) => bigint, periods: number, ev: bigint): number {
  let [low, high] = [0, periods]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (valueAt(middle) <= ev) low = middle
    else high = middle - 1
  }
  return low
}

/** The next period's value is larger: it has not been reached. */
function shareOfNext(reached: bigint, next: bigint, ev: bigint): number {
  return rounded(Number(((ev - reached) * 10_000n) / (next - reached)) / 10_000, 2)
}

function rounded(value: number, places: number): number {
  return Number(value.toFixed(places))
}
