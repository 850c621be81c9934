import { aggregate } from '../figures/aggregate.ts'
import { dayNumber, daysWithin } from '../figures/day-number.ts'
import type { ReadingFacts } from '../figures/reading-facts.ts'
import { countedReadings, type ProgressFacts, windowOf } from './facts.ts'
import { studentT } from './student-t.ts'

/** The interval holds the outcome in four of five cases, if things go on as they have. */
const PROBABILITY = 0.8
const READINGS_MIN = 3

export interface Forecast {
  readonly on: string
  readonly value: number
  readonly low: number
  readonly high: number
  readonly probability: number
  readonly readings: number
}

/**
 * Where the figure will be at the deadline if it goes on as its readings have, with a prediction interval. Null with
 * fewer than three readings, or where all are of one day.
 */
export function forecastOf(facts: ProgressFacts): Forecast | null {
  const counted = countedReadings(facts)
  if (counted.length < READINGS_MIN) return null
  const { to } = windowOf(facts)
  const made = facts.metric.aggregation === 'sum' ? byRate(counted, to) : byTrend(facts, counted, to)
  return made && { on: to, ...made, probability: PROBABILITY, readings: counted.length }
}

interface Prediction {
  value: number
  low: number
  high: number
}

/**
 * A sum goes on at its daily rate. With amounts y over d days whose variance grows with the days, the rate is Σy/Σd,
 * s² = Σ (y - rate·d)²/d / (n - 1), and D further days vary by s²·D·(1 + D/Σd) (ratio estimator; Cochran, Sampling
 * Techniques, 3rd ed. 1977, 6.2 and 6.6).
 */
function byRate(counted: readonly ReadingFacts[], to: string): Prediction {
  const parts = counted.map(one => ({ amount: Number(one.value), days: daysWithin(one.periodStart, one.periodEnd) }))
  const amount = sum(parts.map(part => part.amount))
  const days = sum(parts.map(part => part.days))
  const rate = amount / days
  const variance = sum(parts.map(part => (part.amount - rate * part.days) ** 2 / part.days)) / (parts.length - 1)
  const left = Math.max(0, dayNumber(to) - dayNumber(counted.at(-1)?.periodEnd ?? to))
  const reach = studentT(parts.length - 1, PROBABILITY) * Math.sqrt(variance * left * (1 + left / days))
  const value = amount + rate * left
  // Amounts that never were negative cannot take away from what is there.
  const floor = parts.every(part => part.amount >= 0) ? amount : Number.NEGATIVE_INFINITY
  return { value, low: Math.max(floor, value - reach), high: value + reach }
}

/**
 * A level goes on along the least-squares line through its readings; the interval is that of a single new observation
 * (Draper and Smith, Applied Regression Analysis, 3rd ed. 1998, 3.1): s² (1 + 1/n + (x - x̄)²/Sxx) with n - 2 degrees.
 */
function byTrend({ metric }: ProgressFacts, counted: readonly ReadingFacts[], to: string): Prediction | null {
  const points = counted.flatMap(reading => {
    const level = aggregate(metric, [reading])
    return level === null ? [] : [{ x: dayNumber(reading.periodEnd), y: Number(level) }]
  })
  const count = points.length
  const [meanX, meanY] = [sum(points.map(point => point.x)) / count, sum(points.map(point => point.y)) / count]
  const spread = sum(points.map(point => (point.x - meanX) ** 2))
  if (count < READINGS_MIN || spread === 0) return null
  const slope = sum(points.map(point => (point.x - meanX) * (point.y - meanY))) / spread
  const error = sum(points.map(point => (point.y - meanY - slope * (point.x - meanX)) ** 2)) / (count - 2)
  const far = dayNumber(to) - meanX
  const reach = studentT(count - 2, PROBABILITY) * Math.sqrt(error * (1 + 1 / count + far ** 2 / spread))
  const value = meanY + slope * far
  return { value, low: value - reach, high: value + reach }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
