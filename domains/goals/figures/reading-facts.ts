/** What the computations need of a metric. */
export interface MetricFacts {
  readonly aggregation: 'sum' | 'last' | 'mean' | 'ratio'
  readonly ratioAs: 'percent' | 'per_mille' | 'plain'
}

/** What the computations need of a reading. */
export interface ReadingFacts {
  readonly periodStart: string
  readonly periodEnd: string
  /** Null where a ratio or mean has nothing to divide by. */
  readonly value: string | null
  readonly numerator: string | null
  readonly denominator: string | null
}

/** Earlier periods first. */
export function inOrder<R extends ReadingFacts>(readings: readonly R[]): R[] {
  return [...readings].sort((a, b) => key(a).localeCompare(key(b), 'en'))
}

function key(reading: ReadingFacts): string {
  return `${reading.periodEnd} ${reading.periodStart}`
}
