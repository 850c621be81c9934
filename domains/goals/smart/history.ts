import { dayNumber, daysWithin } from '../figures/day-number.ts'
import type { MetricFacts, ReadingFacts } from '../figures/reading-facts.ts'
import { firstDay, type SmartFacts } from './facts.ts'

/** Fewer readings than this tell no trend. */
const READINGS_MIN = 3

/** How the change that a goal asks for compares with the change that the past would bring in the same time. */
export interface GapAgainstHistory {
  readonly readings: number
  /** Change asked for, in the stated direction. */
  readonly asked: number
  /** Change that the past trend brings over the goal's days, in the stated direction; may be negative. */
  readonly usual: number
}

/**
 * The goal's gap against its metric's past. A summed metric is compared by its total over the goal's days, any other
 * by its level; the trend of the past is the least-squares line through the readings. Null where the past tells nothing.
 */
export function gapAgainstHistory(facts: SmartFacts): GapAgainstHistory | null {
  const { goal, metric, project } = facts
  const history = facts.history.filter(reading => reading.value !== null)
  if (!metric || history.length < READINGS_MIN || goal.direction === 'hold') return null
  if (goal.baseline === null || goal.target === null || goal.deadline === null) return null
  const days = daysWithin(firstDay(goal, project), goal.deadline)
  const slope = slopeOf(history.map(reading => pointOf(metric, reading)))
  if (days < 1 || slope === null) return null
  const sign = goal.direction === 'down' ? -1 : 1
  // The level of a summed metric is its amount a day; over the goal's days its change adds up to days times as much.
  const usual = slope * days * (metric.aggregation === 'sum' ? days : 1)
  return { readings: history.length, asked: sign * (Number(goal.target) - Number(goal.baseline)), usual: sign * usual }
}

interface Point {
  day: number
  level: number
}

function pointOf(metric: MetricFacts, reading: ReadingFacts): Point {
  const days = Math.max(1, daysWithin(reading.periodStart, reading.periodEnd))
  const middle = dayNumber(reading.periodEnd) - (days - 1) / 2
  if (metric.aggregation === 'sum') return { day: middle, level: Number(reading.value) / days }
  return { day: metric.aggregation === 'last' ? dayNumber(reading.periodEnd) : middle, level: Number(reading.value) }
}

/** Change of the level a day; null where all readings are of the same day. */
function slopeOf(points: readonly Point[]): number | null {
  const [day, level] = [mean(points.map(point => point.day)), mean(points.map(point => point.level))]
  const spread = sum(points.map(point => (point.day - day) ** 2))
  if (spread === 0) return null
  return sum(points.map(point => (point.day - day) * (point.level - level))) / spread
}

function mean(values: readonly number[]): number {
  return sum(values) / values.length
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
