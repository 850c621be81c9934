import { daysWithin } from '../figures/day-number.ts'
import type { MetricFacts, ReadingFacts } from '../figures/reading-facts.ts'
import { fault, firstDay, type SmartFacts, type SmartReason } from './facts.ts'

/** Fewer readings than this tell nothing. */
const READINGS_MIN = 3

/** The past that a goal can be compared with. */
export interface Past {
  readonly metric: MetricFacts
  readonly readings: readonly PastReading[]
  /** The goal's days; 0 where it is compared by levels only, which know no length. */
  readonly days: number
}

export interface PastReading {
  /** How many days the reading's period has. */
  readonly days: number
  readonly periodEnd: string
  readonly value: number
}

/** What a goal's metric was before the goal's first day; where that cannot be compared with, why, and what to mend. */
export function pastOf(facts: SmartFacts): { past: Past } | { lack: SmartReason } {
  const { goal, metric } = facts
  if (!metric) return { lack: fault('past_without_metric', 'metricId') }
  const readings = facts.history.flatMap(pastReading)
  if (goal.direction === 'hold' && metric.aggregation !== 'sum') return enough({ metric, readings, days: 0 })
  if (goal.deadline === null) return { lack: fault('past_without_deadline', 'deadline') }
  const days = daysWithin(firstDay(goal, facts.project), goal.deadline)
  return days < 1 ? { lack: fault('past_without_days', 'deadline') } : enough({ metric, readings, days })
}

function pastReading({ periodStart, periodEnd, value }: ReadingFacts): PastReading[] {
  return value === null
    ? []
    : [{ days: Math.max(1, daysWithin(periodStart, periodEnd)), periodEnd, value: Number(value) }]
}

function enough(past: Past): { past: Past } | { lack: SmartReason } {
  const readings = past.readings.length
  if (readings >= READINGS_MIN) return { past }
  return { lack: fault('history_missing', 'gapNote', { readings, need: READINGS_MIN }) }
}
