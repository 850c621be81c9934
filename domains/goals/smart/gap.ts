import { dayNumber } from '../figures/day-number.ts'
import { fails, fault, ground, holds, type LetterVerdict, type SmartFacts } from './facts.ts'
import { type Past, type PastReading, pastOf } from './past.ts'

/** A goal may ask for half as much again as the past brought without a word of explanation. */
const SHARE_MAX = 1.5

/** How the change that a goal asks for compares with the change that the past would bring in the same time. */
interface Gap {
  readonly readings: number
  /** Change asked for, in the stated direction. */
  readonly asked: number
  /** Change that the past trend brings over the goal's days, in the stated direction; may be negative. */
  readonly usual: number
}

/** Is the way from baseline to target one that the metric's past makes likely? */
export function judgeGap(facts: SmartFacts, ends: { baseline: string; target: string }): LetterVerdict {
  const { goal } = facts
  const found = pastOf(facts)
  if ('lack' in found) return fails('A', found.lack)
  const readings = found.past.readings.length
  const usual = usualChange(found.past)
  if (usual === null) return fails('A', fault('history_of_one_day', 'gapNote', { readings }))
  const sign = goal.direction === 'down' ? -1 : 1
  const gap = { readings, asked: sign * (Number(ends.target) - Number(ends.baseline)), usual: sign * usual }
  const params = paramsOf(gap, goal.unit)
  if (gap.usual <= 0) return fails('A', fault('history_against', 'gapNote', params))
  if (gap.asked > gap.usual * SHARE_MAX) return fails('A', fault('gap_too_wide', 'gapNote', params))
  return holds('A', ground('gap_within_history', params))
}

/**
 * What the past trend, the least-squares line through the readings, brings over the goal's days. A summed metric is
 * compared by its total over those days, any other by its level. Null where all readings are of the same day.
 */
function usualChange({ metric, readings, days }: Past): number | null {
  const slope = slopeOf(readings.map(reading => pointOf(metric, reading)))
  // The level of a summed metric is its amount a day; over the goal's days its change adds up to days times as much.
  return slope === null ? null : slope * days * (metric.aggregation === 'sum' ? days : 1)
}

interface Point {
  day: number
  level: number
}

function pointOf({ aggregation }: Past['metric'], { days, periodEnd, value }: PastReading): Point {
  const middle = dayNumber(periodEnd) - (days - 1) / 2
  if (aggregation === 'sum') return { day: middle, level: value / days }
  return { day: aggregation === 'last' ? dayNumber(periodEnd) : middle, level: value }
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

function paramsOf({ asked, usual, readings }: Gap, unit: string | null) {
  const percent = usual > 0 ? Math.round((asked / usual) * 100) : 0
  return { asked: inDigits(asked), usual: inDigits(usual), readings, percent, unit: unit ?? '' }
}

/** Enough digits to compare by eye. */
function inDigits(value: number): string {
  return String(Number(value.toPrecision(4)))
}
