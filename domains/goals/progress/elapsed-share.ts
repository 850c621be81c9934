export type MonthWeights = readonly { readonly month: number; readonly weight: string }[]

/**
 * Which share of the weighted days from `from` to `to` lies at or before the end of `on`, between 0 and 1. A day
 * weighs what its month weighs, 1 where nothing is said. Where no day weighs anything, all is due on the last day.
 */
export function elapsedShare(from: string, to: string, on: string, weights: MonthWeights = []): number {
  if (on >= to) return 1
  if (on < from) return 0
  const before = weightThrough(from, weights) - weightOf(partsOf(from).month, weights)
  const total = weightThrough(to, weights) - before
  return total > 0 ? (weightThrough(on, weights) - before) / total : 0
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** The weight of all days of the calendar up to and including this one; counted in years, however far away it is. */
function weightThrough(date: string, weights: MonthWeights): number {
  const { year, month, day } = partsOf(date)
  const months = DAYS.map((days, index) => days * weightOf(index + 1, weights))
  const years = (year - 1) * sum(months) + leapDays(year - 1) * weightOf(2, weights)
  const leap = month > 2 ? (leapDays(year) - leapDays(year - 1)) * weightOf(2, weights) : 0
  return years + sum(months.slice(0, month - 1)) + leap + day * weightOf(month, weights)
}

/** Leap days from the year 1 to the end of this one. */
function leapDays(year: number): number {
  return Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400)
}

function partsOf(date: string): { year: number; month: number; day: number } {
  const [year = 1, month = 1, day = 1] = date.split('-').map(Number)
  return { year, month, day }
}

function weightOf(month: number, weights: MonthWeights): number {
  return Number(weights.find(one => one.month === month)?.weight ?? 1)
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
