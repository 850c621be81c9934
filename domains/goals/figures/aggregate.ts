import { addDecimals, divideDecimals, multiplyDecimals } from './decimal.ts'
import { inOrder, type MetricFacts, type ReadingFacts } from './reading-facts.ts'

/**
 * Joins the readings of several periods to one number by the metric's aggregation. A mean is the total of all
 * observations over their count, a ratio the sum of numerators over the sum of denominators: averages are never
 * averaged. Null where there is no reading, or nothing to divide by.
 */
export function aggregate(metric: MetricFacts, readings: readonly ReadingFacts[]): string | null {
  const valued = readings.filter(reading => reading.value !== null)
  if (valued.length === 0) return null
  switch (metric.aggregation) {
    case 'sum':
      return addDecimals(valued.map(reading => reading.value ?? '0'))
    case 'last':
      return inOrder(valued).at(-1)?.value ?? null
    case 'mean':
      return quotient(valued, '1')
    case 'ratio':
      return quotient(valued, FACTORS[metric.ratioAs])
  }
}

/** The value of a ratio's reading from its two parts; null where the denominator is zero. */
export function ratioValue(ratioAs: MetricFacts['ratioAs'], numerator: string, denominator: string): string | null {
  return divideDecimals(multiplyDecimals(numerator, FACTORS[ratioAs]), denominator)
}

/** The total behind a mean: its value times the number of observations. */
export function meanTotal(value: string, count: string): string {
  return multiplyDecimals(value, count)
}

const FACTORS = { percent: '100', per_mille: '1000', plain: '1' } as const

function quotient(readings: readonly ReadingFacts[], factor: string): string | null {
  const numerator = addDecimals(readings.map(reading => reading.numerator ?? '0'))
  const denominator = addDecimals(readings.map(reading => reading.denominator ?? '0'))
  return divideDecimals(multiplyDecimals(numerator, factor), denominator)
}
