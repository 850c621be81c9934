import { aggregate } from '../figures/aggregate.ts'
import type { MetricFacts, ReadingFacts } from '../figures/reading-facts.ts'
import { countedReadings, type ProgressFacts } from './facts.ts'

/** What the goal's metric has reached by its readings; null where none counts. */
export function actualOf(facts: Pick<ProgressFacts, 'goal' | 'metric' | 'project' | 'readings'>): string | null {
  return aggregate(facts.metric, countedReadings(facts))
}

/** How the figure came there: after each reading, all readings up to it joined to one number. */
export function progressOf(metric: MetricFacts, counted: readonly ReadingFacts[]): { on: string; value: string }[] {
  return counted.flatMap((reading, index) => {
    const value = aggregate(metric, counted.slice(0, index + 1))
    return value === null ? [] : [{ on: reading.periodEnd, value }]
  })
}
