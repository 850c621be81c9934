export interface Failure {
  readonly criterion: string
  /** What the gate said instead. */
  readonly said: string
}

/** What the walk counts, each time from an answer of the server. */
export interface Score {
  readonly failures: readonly Failure[]
  readonly tried: (criterion: string) => void
  readonly refusedAlone: (criterion: string) => void
  readonly failed: (criterion: string, said: string) => void
  readonly gatePassed: () => void
  readonly closed: () => void
  readonly triedAll: (criteria: readonly string[]) => void
  readonly counts: () => Counts
}

export interface Counts {
  /** Projects that were closed, and passages through a gate that a second person approved. */
  readonly closed: number
  readonly gates: number
  /** Distinct criteria that were broken, and those of them that were refused by name. */
  readonly criteria: number
  readonly refused_alone: number
}

export function openScore(): Score {
  const failures: Failure[] = []
  const tried = new Set<string>()
  const refused = new Set<string>()
  const count = { gates: 0, closed: 0 }
  return {
    failures,
    tried: criterion => tried.add(criterion),
    refusedAlone: criterion => refused.add(criterion),
    failed: (criterion, said) => failures.push({ criterion, said }),
    triedAll: criteria => {
      for (const criterion of criteria)
        if (!tried.has(criterion)) failures.push({ criterion, said: 'it was never tried' })
    },
    gatePassed: () => count.gates++,
    closed: () => count.closed++,
    counts: () => ({ ...count, criteria: tried.size, refused_alone: refused.size }),
  }
}
