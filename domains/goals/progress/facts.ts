import type { Direction } from '../entities/directions.ts'
import { inOrder, type MetricFacts, type ReadingFacts } from '../figures/reading-facts.ts'

/** What a goal's curve, status and forecast are computed from. */
export interface ProgressFacts {
  readonly goal: MeasuredGoal
  readonly metric: MetricFacts
  /** Of this iteration, in any order. */
  readonly readings: readonly ReadingFacts[]
  readonly project: { readonly start: string; readonly finish: string }
  readonly today: string
}

/** The fields of a goal that say what it should reach, and how it should get there. */
export interface MeasuredGoal {
  readonly direction: Direction
  readonly baseline: string | null
  readonly target: string | null
  readonly bandLow: string | null
  readonly bandHigh: string | null
  readonly startsOn: string | null
  readonly deadline: string | null
  readonly curve: 'linear' | 'stepped' | 'seasonal'
  readonly steps: readonly { readonly on: string; readonly value: string }[] | null
  readonly season: readonly { readonly month: number; readonly weight: string }[] | null
  readonly attentionBelow: number | null
  readonly failBelow: number | null
}

/** The goal's days; its deadline is the project's end as long as none is set. */
export function windowOf({ goal, project }: Pick<ProgressFacts, 'goal' | 'project'>): { from: string; to: string } {
  return { from: goal.startsOn ?? project.start, to: goal.deadline ?? project.finish }
}

/** The readings that count for the goal, earliest first: periods that end on one of its days. */
export function countedReadings(facts: Pick<ProgressFacts, 'goal' | 'project' | 'readings'>): ReadingFacts[] {
  const { from, to } = windowOf(facts)
  return inOrder(facts.readings.filter(reading => reading.periodEnd >= from && reading.periodEnd <= to))
}
