import type { CalendarDate } from './calendar-date.ts'
import type { BudgetedTask } from './planned-value.ts'

/** How work earns its budget: all at the end, half at each end, or by the reported percentage. */
export type EarningMethod = 'zero_hundred' | 'fifty_fifty' | 'percent'

/** How far a task is on the day that is looked at; `percent` from 0 to 100. */
export type TaskProgress = { started: boolean; done: boolean; percent: number }

/** Money spent on a day, in minor units. */
export type DatedCost = { on: CalendarDate; amount: bigint }

/** The four amounts of a project on one day, in minor units. */
export type Amounts = { bac: bigint; pv: bigint; ev: bigint; ac: bigint }

/** Why a figure cannot be computed. */
export type Unknown =
  | 'nothing_planned'
  | 'nothing_spent'
  | 'nothing_earned'
  | 'budget_spent'
  | 'no_estimate'
  | 'no_time'

/** A figure, or the reason why there is none: nothing is ever divided by zero. */
export type Figure<T> = { value: T; why: null } | { value: null; why: Unknown }

export type Indices = { sv: bigint; cv: bigint; spi: Figure<number>; cpi: Figure<number>; tcpi: Figure<number> }

/** The four ways to estimate what all of it will cost. */
export const ESTIMATES = ['typical', 'atypical', 'schedule_and_cost', 'new_estimate'] as const
export type EstimateMethod = (typeof ESTIMATES)[number]

export type Estimate = {
  method: EstimateMethod
  eac: Figure<bigint>
  /** What is still to be spent: EAC less AC. */
  etc: bigint | null
  /** What is left at the end: BAC less EAC, negative where it does not suffice. */
  vac: bigint | null
  /** How well every unit of money still has to be used to end at this estimate. */
  tcpi: Figure<number>
}

/** The budget of the work that is done (EV), in minor units. Tasks that nothing is known about have earned nothing. */
export function earnedValue(
  tasks: readonly BudgetedTask[],
  progress: ReadonlyMap<string, TaskProgress>,
  method: EarningMethod,
): bigint {
  return tasks.reduce((sum, { id, budget }) => sum + earnedOf(budget, progress.get(id), method), 0n)
}

/** What one task has earned, cut off to whole minor units. A percentage outside of 0 to 100 counts as the nearer end. */
export function earnedOf(budget: bigint, progress: TaskProgress | undefined, method: EarningMethod): bigint {
  if (!progress) return 0n
  if (progress.done) return budget
  switch (method) {
    case 'zero_hundred':
      return 0n
    case 'fifty_fifty':
      return progress.started ? budget / 2n : 0n
    case 'percent':
      return (budget * BigInt(Math.round(Math.min(Math.max(progress.percent, 0), 100) * 100))) / 10_000n
  }
}

/** What was spent up to and with a day (AC), in minor units. */
export function actualCost(costs: readonly DatedCost[], on: CalendarDate): bigint {
  return costs.reduce((sum, cost) => (cost.on <= on ? sum + cost.amount : sum), 0n)
}

/** Variances and indices (PMI, The Standard for Earned Value Management). Indices are rounded to four places. */
export function indicesOf({ bac, pv, ev, ac }: Amounts): Indices {
  return {
    sv: ev - pv,
    cv: ev - ac,
    spi: ratio(ev, pv, 'nothing_planned'),
    cpi: ratio(ev, ac, 'nothing_spent'),
    tcpi: toComplete({ bac, ev, ac }, bac),
  }
}

/** Is part / whole less than so many percent? Judged exactly, never on a rounded number; no whole has no share. */
export function isBelow(part: bigint, whole: bigint, percent: number): boolean {
  return whole > 0n && part * 100n < whole * BigInt(percent)
}

/**
 * What all of it will cost, by four assumptions: typical (BAC / CPI: it goes on as it went), atypical
 * (AC + BAC − EV: the rest costs what was planned), by schedule and cost (AC + (BAC − EV) / (CPI × SPI): the delay costs
 * too), and a new estimate of the rest. `newEstimate` is the whole by it, null where there is none.
 */
export function estimatesOf(amounts: Amounts, newEstimate: bigint | null): Estimate[] {
  const { bac, ev, ac } = amounts
  return ESTIMATES.map(method => {
    const eac = estimateBy(method, amounts, newEstimate)
    if (eac.value === null) return { method, eac, etc: null, vac: null, tcpi: eac }
    return { method, eac, etc: eac.value - ac, vac: bac - eac.value, tcpi: toComplete({ bac, ev, ac }, eac.value) }
  })
}

function estimateBy(method: EstimateMethod, { bac, pv, ev, ac }: Amounts, newEstimate: bigint | null): Figure<bigint> {
  switch (method) {
    case 'typical':
      if (ev === 0n) return unknown('nothing_earned')
      return ac === 0n ? unknown('nothing_spent') : known(quotient(bac * ac, ev))
    case 'atypical':
      return known(ac + bac - ev)
    case 'schedule_and_cost':
      if (ev === 0n) return unknown('nothing_earned')
      if (ac === 0n) return unknown('nothing_spent')
      return pv === 0n ? unknown('nothing_planned') : known(ac + quotient((bac - ev) * ac * pv, ev * ev))
    case 'new_estimate':
      return newEstimate === null ? unknown('no_estimate') : known(newEstimate)
  }
}

/** The work that is left over the money that is left; unknown where no money is left. */
function toComplete({ bac, ev, ac }: Omit<Amounts, 'pv'>, target: bigint): Figure<number> {
  return target > ac ? ratio(bac - ev, target - ac, 'budget_spent') : unknown('budget_spent')
}

function ratio(part: bigint, whole: bigint, why: Unknown): Figure<number> {
  return whole === 0n ? unknown(why) : known(Number(quotient(part * 10_000n, whole)) / 10_000)
}

/** Rounded half away from zero; the divisor is not zero. */
function quotient(dividend: bigint, divisor: bigint): bigint {
  const [size, by] = [dividend < 0n ? -dividend : dividend, divisor < 0n ? -divisor : divisor]
  const rounded = (2n * size + by) / (2n * by)
  return dividend < 0n === divisor < 0n ? rounded : -rounded
}

function known<T>(value: T): Figure<T> {
  return { value, why: null }
}

function unknown(why: Unknown): { value: null; why: Unknown } {
  return { value: null, why }
}
